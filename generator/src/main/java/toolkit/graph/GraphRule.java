package toolkit.graph;

import toolkit.source.Problems;

/** Something that must be true of the entries together. */
interface GraphRule {
  void check(Register register, Problems problems);
}
