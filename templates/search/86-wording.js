// Changes what was typed, for links that ask a little differently.
(function (parts) {
  "use strict";

  function tidy(text) {
    return text.replace(/\s+/g, " ").trim();
  }

  /** The query with other words in place of a piece; none when they are empty. */
  function inPlaceOf(text, piece, words) {
    return tidy(text.slice(0, piece.from) + " " + words + " " + text.slice(piece.to));
  }

  /** The query with a word replaced wherever it stands. */
  function withWord(text, word, by) {
    parts
      .analyze(text)
      .reverse()
      .forEach(function (found) {
        if (found.written === word) {
          text = text.slice(0, found.start) + by + text.slice(found.end);
        }
      });
    return tidy(text);
  }

  /** The query in which the search may not take some words for others that were typed. */
  function withoutAdded(text, names) {
    return tidy(
      names.reduce(function (query, name) {
        return query + " ~" + (/\s/.test(name) ? '"' + name + '"' : name);
      }, text)
    );
  }

  /** The query in which a word stands for itself alone. */
  function exactly(text, word, others) {
    var pieces = parts.readQuery(text).filter(function (piece) {
      return parts.lowerAscii(piece.text) === word && !piece.quoted && !piece.field;
    });
    if (!pieces.length || pieces.some(isSigned)) {
      return withoutAdded(text, others);
    }
    return pieces.reduceRight(function (query, piece) {
      return inPlaceOf(query, piece, "=" + piece.text);
    }, text);
  }

  function isSigned(piece) {
    return piece.sign !== "better";
  }

  parts.inPlaceOf = inPlaceOf;
  parts.withWord = withWord;
  parts.withoutAdded = withoutAdded;
  parts.exactly = exactly;
})(window.ToolkitSearch.parts);
