/**
 * YAML with positions; the only user of SnakeYAML.
 *
 * <p>Input: a range of a file. Output: a tree of {@link toolkit.yaml.YamlValue} in which every
 * value and key knows its place, and text stays text: no value is guessed to be a date, a number or
 * a yes/no. Invariant: bad YAML is a diagnostic, never an exception.
 */
package toolkit.yaml;
