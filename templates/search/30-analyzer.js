// From text to index terms: words without possessive, in lower case and plain spelling, and their
// stems.
(function (parts) {
  "use strict";

  var MOST_STEMS = 20000;
  var stems = new Map();

  function withoutPossessive(word) {
    var cut = word.length - 2;
    return cut >= 0 && "sS".indexOf(word[cut + 1]) >= 0 && "'\u2019\uFF07".indexOf(word[cut]) >= 0
      ? word.slice(0, cut)
      : word;
  }

  // Sign by sign, as Java does it: no final sigma, and one sign for the Turkish capital I.
  function lowerCase(word) {
    if (/^[\u0000-\u007F]*$/.test(word)) {
      return word.toLowerCase();
    }
    var lower = "";
    for (var sign of word) {
      lower += sign === "\u0130" ? "i" : sign.toLowerCase();
    }
    return lower;
  }

  /** The stem of a word as written in the index. */
  function stemOf(written) {
    var stem = stems.get(written);
    if (stem === undefined) {
      stem = parts.stem(parts.common(written));
      if (stems.size > MOST_STEMS) {
        stems.clear();
      }
      stems.set(written, stem);
    }
    return stem;
  }

  /** The words of a text as written in the index, and where they stand. */
  function analyze(text) {
    // A colon keeps no words together, whatever the Unicode rules say.
    return parts.tokenize(text.replace(/:/g, " ")).map(function (word) {
      return {
        written: parts.plain(lowerCase(withoutPossessive(word.text))),
        start: word.start,
        end: word.end
      };
    });
  }

  parts.analyze = analyze;
  parts.stemOf = stemOf;
})(window.ToolkitSearch.parts);
