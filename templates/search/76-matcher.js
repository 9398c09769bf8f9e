// Finds what meets the conditions of a query.
(function (parts) {
  "use strict";

  var NOTHING = { docs: new Int32Array(0), scores: new Float32Array(0) };

  /**
   * @param tables the table of each stem
   * @param positions where the words of a stem stand, for stems of phrases
   */
  function Matcher(pack, tables, positions, facets) {
    this.pack = pack;
    this.tables = tables;
    this.positions = positions;
    this.facets = facets;
    this.holders = new Map();
    this.ofStems = new Map();
    this.placesOf = new Map();
    this.matched = new Map();
  }

  Matcher.prototype.words = function (word) {
    var table = this.tables.get(parts.stemOf(word));
    return table ? table.words(parts.stemOf(word)) : new Map();
  };

  // The documents of one word in one field; null when there are none.
  Matcher.prototype.documents = function (word, field) {
    if (!this.holders.has(word)) {
      var entry = this.words(word).get(word);
      this.holders.set(word, entry ? this.tables.get(parts.stemOf(word)).holders(entry) : []);
    }
    return this.holders.get(word)[field] || null;
  };

  // Where one word stands.
  Matcher.prototype.places = function (word) {
    if (!this.placesOf.has(word)) {
      var stem = parts.stemOf(word);
      this.placesOf.set(word, this.tables.get(stem).places(word, this.positions.get(stem)));
    }
    return this.placesOf.get(word);
  };

  // The documents of all words with the stem of a word; null when there are none.
  Matcher.prototype.stemDocuments = function (like, field) {
    var key = field + " " + like;
    if (!this.ofStems.has(key)) {
      this.ofStems.set(key, this.newStemDocuments(like, field));
    }
    return this.ofStems.get(key);
  };

  Matcher.prototype.newStemDocuments = function (like, field) {
    var lists = [];
    this.words(like).forEach(function (entry, word) {
      var found = this.documents(word, field);
      if (found) {
        lists.push(found);
      }
    }, this);
    return lists.length ? parts.merged(lists, this.pack.size) : null;
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
    return parts.scored(found, field, wanted.boost, parts.idf(field, found.docs.length));
  };

  // The idf of a phrase is that of its words together.
  Matcher.prototype.phrase = function (wanted) {
    var field = this.pack.fields[wanted.field];
    var idf = 0;
    for (var i = 0; i < wanted.words.length; i++) {
      var found = this.documents(wanted.words[i], wanted.field);
      if (!found) {
        return NOTHING;
      }
      idf += parts.idf(field, found.docs.length);
    }
    var layouts = this.positions.get(parts.stemOf(wanted.words[0])).layouts;
    var documents = parts.phraseDocuments(
      wanted.words.map(this.places, this),
      wanted.slop,
      function (doc) {
        return layouts.range(doc, wanted.field);
      }
    );
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
    return { docs: Int32Array.from(docs), scores: new Float32Array(docs.size) };
  };

  // Whoever meets all conditions gets the same.
  Matcher.prototype.every = function (wanted) {
    var lengths = this.pack.fields[this.pack.title].lengths;
    var matches = wanted.conditions.map(this.match, this);
    var met = parts.rowOf("met", Uint16Array, this.pack.size).fill(0);
    var docs = parts.rowOf("docs", Int32Array, this.pack.size);
    var last = matches.length - 1;
    var count = 0;
    matches.forEach(function (match, i) {
      var found = match.docs;
      for (var at = 0; at < found.length; at++) {
        var doc = found[at];
        if (met[doc] === i) {
          met[doc] = i + 1;
          if (i === last && (!wanted.titleLength || lengths[doc] === wanted.titleLength)) {
            docs[count++] = doc;
          }
        }
      }
    });
    return { docs: docs.slice(0, count), scores: new Float32Array(count).fill(wanted.boost) };
  };

  Matcher.prototype.matchOne = function (alternative) {
    return this[alternative.kind](alternative);
  };

  Matcher.prototype.match = function (clause) {
    if (!this.matched.has(clause)) {
      this.matched.set(clause, this.newMatch(clause));
    }
    return this.matched.get(clause);
  };

  Matcher.prototype.newMatch = function (clause) {
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

  /** With the facets, which results can be shown without. */
  Matcher.prototype.withFacets = function () {
    var matcher = this;
    return this.facets.size
      ? Promise.resolve()
      : this.pack.facets([]).then(function (facets) {
          matcher.facets = facets;
        });
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
    return clauses
      .map(function (clause) {
        return clause.alternatives.length ? clause.alternatives[0].facet : "";
      })
      .filter(Boolean);
  }

  /** Loads what the conditions need. */
  function matcherFor(clauses, pack) {
    var stems = stemsOf(clauses);
    var tables = new Map();
    var positions = new Map();
    var names = facetsOf(clauses);
    var wanted = [pack.lengths(), names.length ? pack.facets(names) : new Map()];
    stems.forEach(function (inPhrase, stem) {
      wanted.push(
        pack.terms(stem).then(function (table) {
          if (table) {
            tables.set(stem, table);
          }
        })
      );
      if (inPhrase) {
        wanted.push(
          pack.positions(stem).then(function (found) {
            positions.set(stem, found);
          })
        );
      }
    });
    return Promise.all(wanted).then(function (loaded) {
      return new Matcher(pack, tables, positions, loaded[1]);
    });
  }

  parts.matcherFor = matcherFor;
})(window.ToolkitSearch.parts);
