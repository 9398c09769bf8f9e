// What a query is understood by: which words there are, for those that are mistyped or not typed to
// their end. Files are loaded as they turn out to be needed: ask, load `missing`, ask again.
(function (parts) {
  "use strict";

  var SHORTEST = 4;
  var LONG = 8;
  var DIGIT = /[0-9]/;

  function Lexicon(pack) {
    this.pack = pack;
    this.tables = new Map();
    this.vocabularies = new Map();
    this.facets = new Map();
    this.missing = [];
  }

  /** Whether any document has a word with this stem. */
  Lexicon.prototype.hasStem = function (stem) {
    var lexicon = this;
    if (!lexicon.tables.has(stem)) {
      lexicon.missing.push(
        lexicon.pack.terms(stem).then(function (table) {
          lexicon.tables.set(stem, table);
        })
      );
      return true;
    }
    var table = lexicon.tables.get(stem);
    return table !== null && table.words(stem).size > 0;
  };

  /** The values of a facet. */
  Lexicon.prototype.valuesOf = function (facet) {
    var lexicon = this;
    if (!lexicon.facets.has(facet)) {
      lexicon.missing.push(
        lexicon.pack.facets([facet]).then(function (facets) {
          facets.forEach(function (values, name) {
            lexicon.facets.set(name, values);
          });
        })
      );
    }
    return lexicon.facets.get(facet) || new Map();
  };

  // The words that can begin with a text.
  Lexicon.prototype.entries = function (start) {
    var lexicon = this;
    if (!lexicon.vocabularies.has(start)) {
      lexicon.missing.push(
        lexicon.pack.vocabulary(start).then(function (vocabulary) {
          lexicon.vocabularies.set(start, vocabulary);
        })
      );
    }
    return lexicon.vocabularies.get(start) || [];
  };

  /** Whether a word is long enough to be mistyped; another number is another thing. */
  function maySlip(word) {
    return word.length >= SHORTEST && !DIGIT.test(word);
  }

  /** The words that a mistyped one may stand for, as Vocabulary chooses them in Java. */
  Lexicon.prototype.near = function (word) {
    if (!maySlip(word)) {
      return [];
    }
    var least = word.length < LONG ? 1 : 2;
    var nearest = [];
    this.entries("").forEach(function (entry) {
      var slips = parts.slipsBetween(word, entry.word, least);
      if (slips <= least && !DIGIT.test(entry.word)) {
        nearest = slips < least ? [] : nearest;
        least = slips;
        nearest.push(entry);
      }
    });
    return mostCommon(nearest, this.pack.root.mostNear);
  };

  /** The most common words with this beginning. */
  Lexicon.prototype.beginning = function (start) {
    var begun = this.entries(start).filter(function (entry) {
      return entry.word.startsWith(start);
    });
    return mostCommon(begun, this.pack.root.mostBegun);
  };

  function mostCommon(entries, most) {
    return entries
      .slice()
      .sort(function (a, b) {
        return b.documents - a.documents;
      })
      .slice(0, most)
      .map(function (entry) {
        return entry.word;
      });
  }

  parts.Lexicon = Lexicon;
  parts.maySlip = maySlip;
})(window.ToolkitSearch.parts);
