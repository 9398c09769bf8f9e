// Titles and terms that go with what has been typed so far, whose last word may not be finished.
(function (parts) {
  "use strict";

  var MOST_BEGUN = 60;
  var SHORTEST = 2;

  // Conditions that every word be in the title or another name; none when this is no plain text.
  function conditions(text, pack, vocabulary) {
    var pieces = parts.readQuery(text);
    var isPlain = pieces.every(function (piece) {
      return piece.sign === "better" && !piece.quoted && !piece.field;
    });
    var words = isPlain ? parts.analyze(text) : [];
    if (!words.length || text.trim().length < SHORTEST) {
      return [];
    }
    var isBegun = words[words.length - 1].end === text.length;
    return words
      .map(function (word, i) {
        var begun = isBegun && i === words.length - 1;
        return begun ? beginnings(word.written, pack, vocabulary) : whole(word.written, pack);
      })
      .filter(function (clause) {
        return clause.alternatives.length;
      });
  }

  function fields(pack) {
    return [pack.title, pack.field("name")];
  }

  function whole(word, pack) {
    return {
      role: pack.small.has(word) ? "better" : "with",
      alternatives: fields(pack).map(function (field) {
        return { kind: "stem", field: field, word: word, boost: 1 };
      })
    };
  }

  function beginnings(start, pack, vocabulary) {
    var words = vocabulary
      .filter(function (entry) {
        return entry.word.startsWith(start);
      })
      .sort(function (a, b) {
        return (b.word === start) - (a.word === start) || b.documents - a.documents;
      })
      .slice(0, MOST_BEGUN);
    return {
      role: "with",
      alternatives: [].concat.apply(
        [],
        words.map(function (entry) {
          return fields(pack).map(function (field) {
            return { kind: "word", field: field, word: entry.word, boost: 1 };
          });
        })
      )
    };
  }

  /** Up to `most` different titles, the best first. */
  function suggestions(text, most) {
    return parts.openPack().then(function (pack) {
      var words = parts.analyze(text);
      var last = words.length ? words[words.length - 1].written : "";
      return (last ? pack.vocabulary(last) : Promise.resolve([])).then(function (vocabulary) {
        var clauses = pack.fields.length ? conditions(text, pack, vocabulary) : [];
        return parts.answer(pack, { clauses: clauses }, []).then(function (result) {
          return Promise.all(parts.cardsOf(result, 0, 3 * most));
        });
      });
    }).then(function (cards) {
      var titles = cards.map(function (card) {
        return card.title;
      });
      return Array.from(new Set(titles)).slice(0, most);
    });
  }

  parts.suggestions = suggestions;
})(window.ToolkitSearchLater);
