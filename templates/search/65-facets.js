// Which values of a facet are meant, and what they are called, as Facets has it in Java.
(function (parts) {
  "use strict";

  function stems(text) {
    return parts.analyze(text).map(function (word) {
      return parts.stemOf(word.written);
    });
  }

  function find(values, fits) {
    return Array.from(values.keys()).filter(function (value) {
      return values.get(value).names.concat(value).some(function (name) {
        return fits(value, stems(name));
      });
    });
  }

  /**
   * The values that people mean by a word: those that are just that or called just that, else those
   * that are called something with all its words.
   */
  function valuesMeant(values, asked) {
    var lower = parts.lowerAscii(asked);
    var wanted = stems(asked);
    var found = find(values, function (value, name) {
      var own = parts.lowerAscii(value);
      var isValue = own === lower || own.slice(own.lastIndexOf("/") + 1) === lower;
      return isValue || (wanted.length && name.join(" ") === wanted.join(" "));
    });
    return found.length || !wanted.length
      ? found
      : find(values, function (value, name) {
          return wanted.every(function (stem) {
            return name.indexOf(stem) >= 0;
          });
        });
  }

  /** What people are shown for a value. */
  function shownValue(values, value) {
    var entry = values.get(value);
    return (entry && entry.names[0]) || value;
  }

  parts.valuesMeant = valuesMeant;
  parts.shownValue = shownValue;
})(window.ToolkitSearch.parts);
