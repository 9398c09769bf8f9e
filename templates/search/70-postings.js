// Who holds a stem.
(function (parts) {
  "use strict";

  /** The documents of a stem: those of its words together, each with how often it has them. */
  function merged(lists, size) {
    if (lists.length < 2) {
      return lists[0];
    }
    var times = parts.rowOf("times", Int32Array, size).fill(0);
    var count = 0;
    lists.forEach(function (list) {
      for (var i = 0; i < list.docs.length; i++) {
        count += times[list.docs[i]] ? 0 : 1;
        times[list.docs[i]] += list.frequencies[i];
      }
    });
    var docs = new Int32Array(count);
    var frequencies = new Int32Array(count);
    for (var doc = 0, at = 0; at < count; doc++) {
      if (times[doc]) {
        docs[at] = doc;
        frequencies[at++] = times[doc];
      }
    }
    return { docs: docs, frequencies: frequencies };
  }

  parts.merged = merged;
})(window.ToolkitSearch.parts);
