// Reads what a person typed. The same rules as QueryText and QueryPlan in Java: any text is valid.
(function (parts) {
  "use strict";

  // Spelled out, because Java and JavaScript disagree on what white space is.
  var SPACE = /[\u0000-\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/;

  /** Each word once, in the order typed; required when any of its appearances is. */
  function readQuery(typed, mostWords) {
    var required = new Map();
    typed.split(SPACE).forEach(function (piece) {
      var text = piece.replace(/^\++/, "");
      parts.analyze(text).forEach(function (word) {
        if (required.size < mostWords || required.has(word.term)) {
          required.set(word.term, text !== piece || required.get(word.term) === true);
        }
      });
    });
    return Array.from(required, function (entry) {
      return { term: entry[0], required: entry[1] };
    });
  }

  parts.readQuery = readQuery;
})(window.ToolkitSearch.parts);
