// Finds what meets the conditions of a query.
(function (parts) {
  "use strict";

  var NOTHING = { docs: [], scores: [] };

  function Matcher(pack, tables, facets) {
    this.pack = pack;
    this.tables = tables;
    this.facets = facets;
    this.postings = new Map();
  }

  Matcher.prototype.words = function (word) {
    var table = this.tables.get(parts.stemOf(word));
    return table ? table.words(parts.stemOf(word)) : new Map();
  };

  // The documents of one word in one field; null when there are none.
  Matcher.prototype.documents = function (word, field) {
    var key = field + " " + word;
    if (!this.postings.has(key)) {
      var entry = this.words(word).get(word);
      var start = entry && entry.documents[field];
      this.postings.set(
        key,
        start === undefined
          ? null
          : parts.documentsOf(this.tables.get(parts.stemOf(word)).bytes, start)
      );
    }
    return this.postings.get(key);
  };

  // The documents of all words with the stem of a word; null when there are none.
  Matcher.prototype.stemDocuments = function (like, field) {
    var lists = [];
    this.words(like).forEach(function (entry, word) {
      if (entry.documents[field] !== undefined) {
        lists.push(this.documents(word, field));
      }
    }, this);
    return lists.length ? parts.merged(lists) : null;
  };

  /** The words with the stem of a word that a document holds, as written. */
  Matcher.prototype.formsIn = function (like, doc) {
    return Array.from(this.words(like).keys()).filter(function (word) {
      var found = this.documents(word, this.pack.body);
      return found && found.docs.indexOf(doc) >= 0;
    }, this);
  };

  Matcher.prototype.stem = function (wanted) {
    var found = this.stemDocuments(wanted.word, wanted.field);
    return found ? this.term(wanted, found) : NOTHING;
  };

  Matcher.prototype.word = function (wanted) {
    var found = this.documents(wanted.word, wanted.field);
    return found ? this.term(wanted, found) : NOTHING;
  };

  Matcher.prototype.term = function (wanted, found) {
    var field = this.pack.fields[wanted.field];
    return parts.scored(found, field, wanted.boost, field.idf.get(found.docs.length));
  };

  // The idf of a phrase is that of its words together.
  Matcher.prototype.phrase = function (wanted) {
    var field = this.pack.fields[wanted.field];
    var idf = 0;
    var places = [];
    for (var i = 0; i < wanted.words.length; i++) {
      var word = wanted.words[i];
      var found = this.documents(word, wanted.field);
      if (!found) {
        return NOTHING;
      }
      idf += field.idf.get(found.docs.length);
      var table = this.tables.get(parts.stemOf(word));
      var start = table.positionsAt(this.words(word).get(word).places[wanted.field]);
      places.push(parts.positionsOf(table.positionBytes, start, found));
    }
    var documents = parts.phraseDocuments(places, wanted.slop);
    return parts.scored(documents, field, wanted.boost, Math.fround(idf));
  };

  Matcher.prototype.value = function (wanted) {
    var docs = new Set();
    (this.facets.get(wanted.facet) || new Map()).forEach(function (holders, value) {
      if (parts.lowerAscii(value) === wanted.value) {
        holders.docs.forEach(function (doc) {
          docs.add(doc);
        });
      }
    });
    return { docs: Array.from(docs), scores: new Float32Array(docs.size) };
  };

  Matcher.prototype.matchOne = function (alternative) {
    return this[alternative.kind](alternative);
  };

  Matcher.prototype.match = function (clause) {
    var matches = clause.alternatives
      .map(this.matchOne, this)
      .filter(function (match) {
        return match.docs.length > 0;
      });
    return parts.best(matches, this.pack.root.tie, this.pack.size);
  };

  Matcher.prototype.hits = function (clauses) {
    var matches = { better: [], with: [], only: [], without: [] };
    clauses.forEach(function (clause) {
      matches[clause.role].push(this.match(clause));
    }, this);
    return parts.hitsOf(matches, this.pack.size);
  };

  // The stems to load, and whether with positions.
  function stemsOf(clauses) {
    var stems = new Map();
    clauses.forEach(function (clause) {
      clause.alternatives.forEach(function (alternative) {
        var phrase = alternative.kind === "phrase";
        (alternative.words || (alternative.word ? [alternative.word] : [])).forEach(
          function (word) {
            var stem = parts.stemOf(word);
            stems.set(stem, phrase || stems.get(stem) === true);
          }
        );
      });
    });
    return stems;
  }

  function facetsOf(clauses) {
    return clauses.map(function (clause) {
      return clause.alternatives.length ? clause.alternatives[0].facet : "";
    });
  }

  /** Loads what the conditions need. */
  function matcherFor(clauses, pack) {
    var stems = stemsOf(clauses);
    var names = Array.from(stems.keys());
    var wanted = names.map(function (stem) {
      return pack.terms(stem, stems.get(stem));
    });
    return Promise.all([Promise.all(wanted), pack.lengths(), pack.facets(facetsOf(clauses))]).then(
      function (loaded) {
        var tables = new Map();
        names.forEach(function (stem, i) {
          if (loaded[0][i]) {
            tables.set(stem, loaded[0][i]);
          }
        });
        return new Matcher(pack, tables, loaded[2]);
      }
    );
  }

  parts.matcherFor = matcherFor;
})(window.ToolkitSearch.parts);
