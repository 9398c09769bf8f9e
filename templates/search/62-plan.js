// Turns what was typed into conditions, as QueryPlan does in Java. A condition is met by any of its
// alternatives: a stem or a word in a field, words in a row, or the value of a facet.
(function (parts) {
  "use strict";

  var f = Math.fround;

  function Plan(pack) {
    this.pack = pack;
    this.uses = new Map();
    this.others = new Map();
    this.facets = new Set(pack.root.facetNames || []);
  }

  Plan.prototype.allFields = function () {
    return this.pack.fields.map(function (field, i) {
      return i;
    });
  };

  Plan.prototype.boost = function (field) {
    return f(this.pack.fields[field].boost);
  };

  // Each condition once.
  Plan.prototype.addOther = function (role, alternatives) {
    this.others.set(JSON.stringify([role, alternatives]), {
      role: role,
      alternatives: alternatives
    });
  };

  Plan.prototype.phrase = function (field, words, slop) {
    return {
      kind: "phrase",
      field: field,
      words: words,
      slop: slop,
      boost: this.boost(field)
    };
  };

  function plainWord(piece) {
    return piece.quoted || piece.field || piece.sign !== "better" ? [] : writtenIn(piece.text);
  }

  function writtenIn(text) {
    return parts.analyze(text).map(function (word) {
      return word.written;
    });
  }

  Plan.prototype.near = function (pieces, at) {
    if (at + 2 >= pieces.length) {
      return false;
    }
    var distance = parts.distanceOf(pieces[at + 1]);
    var left = plainWord(pieces[at]);
    var right = plainWord(pieces[at + 2]);
    if (distance === null || left.length !== 1 || right.length !== 1 || left[0] === right[0]) {
      return false;
    }
    var slop = Math.max(distance - 1, 0);
    var alternatives = [];
    this.allFields().forEach(function (field) {
      alternatives.push(this.phrase(field, [left[0], right[0]], slop));
      alternatives.push(this.phrase(field, [right[0], left[0]], slop));
    }, this);
    this.addOther("with", alternatives);
    return true;
  };

  Plan.prototype.add = function (piece) {
    var field = this.pack.fields.findIndex(function (known) {
      return known.name === piece.field;
    });
    if (this.facets.has(piece.field)) {
      this.addOther(piece.sign === "without" ? "without" : "only", [
        { kind: "value", facet: piece.field, value: parts.lowerAscii(piece.text) }
      ]);
    } else if (field >= 0) {
      this.addPhrase(piece, writtenIn(piece.text), [field]);
    } else {
      this.addText(piece);
    }
  };

  Plan.prototype.addText = function (piece) {
    var written = writtenIn((piece.field ? piece.field + ":" : "") + piece.text);
    if (piece.quoted || piece.sign === "without") {
      this.addPhrase(piece, written, this.allFields());
      return;
    }
    written.forEach(function (word) {
      var use = this.uses.get(word);
      if (use) {
        use.count++;
        use.required = use.required || piece.sign === "with";
      } else if (this.uses.size < this.pack.root.mostWords) {
        this.uses.set(word, { count: 1, required: piece.sign === "with" });
      }
    }, this);
  };

  Plan.prototype.addPhrase = function (piece, written, fields) {
    if (!written.length) {
      return;
    }
    var row = written.slice(0, this.pack.root.mostWords);
    var alternatives = [];
    fields.forEach(function (field) {
      if (row.length > 1) {
        alternatives.push(this.phrase(field, row, 0));
      } else if (piece.quoted) {
        alternatives.push({
          kind: "word",
          field: field,
          word: row[0],
          boost: this.boost(field)
        });
      } else {
        alternatives = alternatives.concat(this.inField(field, row[0], 1));
      }
    }, this);
    this.addOther(piece.sign === "without" ? "without" : "with", alternatives);
  };

  Plan.prototype.inField = function (field, word, worth) {
    var boost = f(worth * this.boost(field));
    return [
      { kind: "stem", field: field, word: word, boost: boost },
      {
        kind: "word",
        field: field,
        word: word,
        boost: f(boost * f(this.pack.root.asWritten))
      }
    ];
  };

  Plan.prototype.anywhere = function (word, count) {
    var worth = this.pack.small.has(word) ? f(count * f(this.pack.root.smallWorth)) : count;
    return [].concat.apply(
      [],
      this.allFields().map(function (field) {
        return this.inField(field, word, worth);
      }, this)
    );
  };

  Plan.prototype.clauses = function () {
    var clauses = [];
    this.uses.forEach(function (use, word) {
      clauses.push({
        role: use.required ? "with" : "better",
        alternatives: this.anywhere(word, use.count)
      });
    }, this);
    return clauses.concat(Array.from(this.others.values()).slice(0, this.pack.root.mostWords));
  };

  /** The conditions of a query text. */
  function planQuery(text, pack) {
    var plan = new Plan(pack);
    var pieces = parts.readQuery(text);
    for (var i = 0; i < pieces.length; i++) {
      if (plan.near(pieces, i)) {
        i += 2;
      } else {
        plan.add(pieces[i]);
      }
    }
    return plan.clauses();
  }

  parts.planQuery = planQuery;
})(window.ToolkitSearch.parts);
