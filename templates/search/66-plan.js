// Turns what was typed into conditions, as QueryPlan does in Java. A condition is met by any of its
// alternatives: a stem or a word in a field, words in a row, or the value of a facet.
(function (parts) {
  "use strict";

  function Plan(lexicon) {
    this.pack = lexicon.pack;
    this.lexicon = lexicon;
    this.echo = new parts.Echo();
    this.loose = new parts.LooseWords(lexicon, this.echo);
    this.others = new Map();
    this.anyOf = new Map();
    this.unknown = [];
  }

  Plan.prototype.allFields = function () {
    return this.pack.fields.map(function (field, i) {
      return i;
    });
  };

  Plan.prototype.boost = function (field) {
    return Math.fround(this.pack.fields[field].boost);
  };

  // Each condition once.
  Plan.prototype.addOther = function (role, alternatives) {
    this.others.set(JSON.stringify([role, alternatives]), {
      role: role,
      alternatives: alternatives
    });
  };

  Plan.prototype.phrase = function (field, words, slop) {
    return { kind: "phrase", field: field, words: words, slop: slop, boost: this.boost(field) };
  };

  Plan.prototype.word = function (field, word) {
    return { kind: "word", field: field, word: word, boost: this.boost(field) };
  };

  function writtenIn(text) {
    return parts.analyze(text).map(function (word) {
      return word.written;
    });
  }

  function plainWord(piece) {
    return piece.quoted || piece.field || piece.sign !== "better" ? [] : writtenIn(piece.text);
  }

  // Takes three pieces, when the middle one asks for the others to be near each other.
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
    this.echo.addNear(left[0], right[0], slop + 1);
    this.loose.interrupt();
    return true;
  };

  Plan.prototype.add = function (piece) {
    var aliases = new Map(Object.entries(this.pack.root.aliases));
    var facet = aliases.get(piece.field) || piece.field;
    var field = this.pack.field(piece.field);
    if (piece.sign === "not also") {
      this.loose.refuse(writtenInPiece(piece));
    } else if (this.pack.hasFacet(facet)) {
      this.addValue(piece, facet);
    } else if (field >= 0) {
      this.addRow(piece, writtenIn(piece.text), [field]);
    } else {
      this.addText(piece);
    }
  };

  // Values of one facet are enough one by one; those with a plus must be there besides.
  Plan.prototype.addValue = function (piece, facet) {
    var known = this.lexicon.valuesOf(facet);
    var meant = parts.valuesMeant(known, piece.text);
    var values = (meant.length ? meant : [piece.text]).map(function (value) {
      return { kind: "value", facet: facet, value: parts.lowerAscii(value) };
    });
    if (piece.sign === "with" || piece.sign === "without") {
      this.addOther(piece.sign === "with" ? "only" : "without", values);
    } else {
      this.anyOf.set(facet, (this.anyOf.get(facet) || []).concat(values));
    }
    if (!meant.length) {
      this.echo.addUnknownValue(piece.sign, facet, piece.text);
      this.unknown.push({ facet: facet, piece: piece });
    }
    meant.forEach(function (value) {
      this.echo.addValue(piece.sign, facet, parts.shownValue(known, value));
    }, this);
  };

  // A word with a colon that names no field is just that.
  function writtenInPiece(piece) {
    return writtenIn((piece.field ? piece.field + " " : "") + piece.text);
  }

  Plan.prototype.addText = function (piece) {
    var written = writtenInPiece(piece);
    if (parts.isBegun(piece) && written.length === 1) {
      this.addBegun(piece, written[0]);
    } else if (piece.quoted || piece.sign === "without" || piece.sign === "exactly") {
      this.addRow(piece, written, this.allFields());
    } else {
      this.loose.add(written, piece.sign === "with");
    }
  };

  // The beginning of a word stands for the most common words with it.
  Plan.prototype.addBegun = function (piece, start) {
    var begun = this.lexicon.beginning(start);
    var alternatives = [];
    (begun.length ? begun : [start]).forEach(function (word) {
      this.allFields().forEach(function (field) {
        alternatives.push(this.word(field, word));
      }, this);
    }, this);
    this.loose.interrupt();
    var role = piece.sign === "exactly" ? "better" : piece.sign;
    this.addOther(role, alternatives);
    this.echo.addBegun(role, start);
  };

  // Several words in a row; a single one by its stem too, unless it is to be just that word.
  Plan.prototype.addRow = function (piece, written, fields) {
    this.loose.interrupt();
    if (!written.length) {
      return;
    }
    var row = written.slice(0, this.pack.root.mostWords);
    var exact = piece.quoted || piece.sign === "exactly";
    var alternatives = [];
    fields.forEach(function (field) {
      if (row.length > 1) {
        alternatives.push(this.phrase(field, row, 0));
      } else if (exact) {
        alternatives.push(this.word(field, row[0]));
      } else {
        alternatives = alternatives.concat(this.loose.inField(field, row[0], 1));
      }
    }, this);
    var role =
      piece.sign === "exactly" ? "better" : piece.sign === "without" ? "without" : "with";
    this.addOther(role, alternatives);
    this.echo.addRow(role, row, exact, fields.length === 1 ? this.pack.fields[fields[0]].name : "");
  };

  function planWith(lexicon, pieces) {
    var plan = new Plan(lexicon);
    for (var i = 0; i < pieces.length; i++) {
      if (plan.near(pieces, i)) {
        i += 2;
      } else {
        plan.add(pieces[i]);
      }
    }
    var clauses = plan.loose
      .clauses()
      .concat(Array.from(plan.others.values()).slice(0, lexicon.pack.root.mostWords));
    plan.anyOf.forEach(function (values) {
      clauses.push({ role: "only", alternatives: values });
    });
    return {
      clauses: clauses,
      echo: lexicon.pack.fields.length ? plan.echo.text() : "",
      unknown: plan.unknown,
      words: Array.from(plan.loose.uses.keys()),
      corrected: plan.loose.corrected,
      widened: plan.loose.widened
    };
  }

  /** The conditions of a query, when all that was needed to understand it has been loaded. */
  function planQuery(text, pack) {
    var lexicon = new parts.Lexicon(pack);
    // A site without entries has no fields either.
    var pieces = pack.fields.length ? parts.readQuery(text) : [];
    function attempt() {
      lexicon.missing = [];
      var plan = planWith(lexicon, pieces);
      return lexicon.missing.length ? Promise.all(lexicon.missing).then(attempt) : plan;
    }
    return Promise.resolve().then(attempt);
  }

  parts.planQuery = planQuery;
})(window.ToolkitSearch.parts);
