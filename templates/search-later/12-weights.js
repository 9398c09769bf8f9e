// What an excerpt is chosen by.
(function (parts) {
  "use strict";

  // What the words of the query are worth in an excerpt, the more the fewer pages have them: words
  // by their stem, words as written, and words in a row.
  function weights(result) {
    var worth = { stems: new Map(), words: new Map(), rows: [] };
    var pack = result.pack;
    var known = new Map();
    function idf(word) {
      if (!known.has(word)) {
        var holders = result.matcher.stemDocuments(word, pack.body);
        known.set(word, holders ? parts.idf(pack.fields[pack.body], holders.docs.length) : 0);
      }
      return known.get(word);
    }
    result.plan.clauses.forEach(function (clause) {
      clause.alternatives.forEach(function (wanted) {
        if (clause.role === "without" || !(wanted.word || wanted.words)) {
          return;
        }
        if (wanted.kind === "stem") {
          var value = pack.small.has(wanted.word) ? 0.01 : idf(wanted.word);
          worth.stems.set(parts.stemOf(wanted.word), value);
        } else if (wanted.kind === "word") {
          worth.words.set(wanted.word, pack.small.has(wanted.word) ? 0.01 : idf(wanted.word));
        } else if (wanted.slop) {
          wanted.words.forEach(function (word) {
            worth.words.set(word, idf(word));
          });
        } else {
          worth.rows.push({
            words: wanted.words,
            worth: wanted.words.map(idf).reduce(function (sum, one) {
              return sum + one;
            })
          });
        }
      });
    });
    return worth;
  }

  /** The excerpt of one of the hits, from what its page says (as Pack.text gives it). */
  function excerptOf(result, sections) {
    result.weights = result.weights || weights(result);
    return parts.excerpt(sections, result.weights);
  }

  parts.excerptOf = excerptOf;
})(window.ToolkitSearchLater);
