// From text to index terms: words without possessive, in lower case, stemmed.
(function (parts) {
  "use strict";

  function withoutPossessive(word) {
    var cut = word.length - 2;
    return cut >= 0 && "sS".indexOf(word[cut + 1]) >= 0 && "'\u2019\uFF07".indexOf(word[cut]) >= 0
      ? word.slice(0, cut)
      : word;
  }

  // Sign by sign, as Java does it: no final sigma, and one sign for the Turkish capital I.
  function lowerCase(word) {
    var lower = "";
    for (var sign of word) {
      lower += sign === "\u0130" ? "i" : sign.toLowerCase();
    }
    return lower;
  }

  /** The words of a text with their terms and where they stand. */
  function analyze(text) {
    return parts.tokenize(text).map(function (word) {
      var form = lowerCase(withoutPossessive(word.text));
      return { term: parts.stem(form), form: form, start: word.start, end: word.end };
    });
  }

  parts.analyze = analyze;
})(window.ToolkitSearch.parts);
