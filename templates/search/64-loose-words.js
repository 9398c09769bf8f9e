// The words of a query that stand for themselves, anywhere on a page, and their conditions; the way
// LooseWords goes in Java.
(function (parts) {
  "use strict";

  var f = Math.fround;

  function LooseWords(lexicon, echo) {
    this.lexicon = lexicon;
    this.echo = echo;
    this.pack = lexicon.pack;
    this.refused = new Set();
    this.uses = new Map();
    this.rows = [[]];
    // Words that no page has, with those shown instead; names, with other names looked for too.
    this.standIns = new Map();
    this.corrected = [];
    this.widened = [];
  }

  LooseWords.prototype.add = function (written, required) {
    written.forEach(function (word) {
      var use = this.uses.get(word);
      if (!use && this.uses.size >= this.pack.root.mostWords) {
        return;
      }
      this.uses.set(word, {
        count: (use ? use.count : 0) + 1,
        required: required || Boolean(use && use.required)
      });
      if (!required) {
        this.rows[this.rows.length - 1].push(word);
      }
    }, this);
    if (required) {
      this.interrupt();
    }
  };

  function stems(written) {
    return written.map(parts.stemOf).join(" ");
  }

  /** The search must not take this for another name of, or a slip for, anything typed. */
  LooseWords.prototype.refuse = function (written) {
    this.refused.add(stems(written));
  };

  LooseWords.prototype.allowed = function (names) {
    return names.filter(function (name) {
      return !this.refused.has(stems([].concat(name)));
    }, this);
  };

  /** Something else stands between the words before and those after. */
  LooseWords.prototype.interrupt = function () {
    this.rows.push([]);
  };

  LooseWords.prototype.clauses = function () {
    var single = new Map();
    var several = new Map();
    this.rows.forEach(function (row) {
      parts.namesIn(this.pack.synonyms, row).forEach(function (match) {
        var names = this.allowed(match.otherNames);
        if (!names.length) {
          return;
        }
        var others = this.otherNames(names);
        this.widened.push({ name: row.slice(match.start, match.end), others: names });
        if (match.end - match.start > 1) {
          several.set(JSON.stringify(others), { role: "better", alternatives: others });
        } else if (!single.has(row[match.start])) {
          single.set(row[match.start], others);
        }
      }, this);
    }, this);
    var clauses = [];
    this.uses.forEach(function (use, word) {
      clauses.push(this.clause(word, use, single.get(word) || []));
      this.echo.addWord(use.required, word);
    }, this);
    this.together(clauses.slice()).forEach(function (clause) {
      clauses.push(clause);
    });
    return clauses.concat(Array.from(several.values()).slice(0, this.pack.root.mostWords));
  };

  // What rewards having all words, small ones apart; and being called just so.
  LooseWords.prototype.together = function (each) {
    var root = this.pack.root;
    var telling = [];
    var inTitle = [];
    var typed = 0;
    this.uses.forEach(function (use, word) {
      if (!this.pack.small.has(word)) {
        telling.push(each[inTitle.length]);
      }
      inTitle.push({
        alternatives: (this.standIns.get(word) || [word]).map(function (meant) {
          return { kind: "stem", field: this.pack.title, word: meant, boost: 1 };
        }, this)
      });
      typed += use.count;
    }, this);
    var found = [];
    if (telling.length > 1) {
      found.push(all(telling, 0, root.allWords));
    }
    if (typed > 0 && typed <= root.longestTitle) {
      found.push(all(inTitle, typed, root.wholeTitle));
    }
    return found;
  };

  function all(conditions, titleLength, worth) {
    return {
      role: "better",
      alternatives: [
        {
          kind: "every",
          conditions: conditions,
          titleLength: titleLength,
          boost: f(f(worth) * conditions.length)
        }
      ]
    };
  }

  LooseWords.prototype.clause = function (word, use, otherNames) {
    if (use.required) {
      return { role: "with", alternatives: this.meant(word, use.count) };
    }
    var own = otherNames.length ? this.typed(word, use.count) : this.meant(word, use.count);
    return { role: "better", alternatives: own.concat(otherNames) };
  };

  // The word; or, when no page has it, those that it may be a slip for.
  LooseWords.prototype.meant = function (word, count) {
    if (this.lexicon.hasStem(parts.stemOf(word))) {
      return this.typed(word, count);
    }
    var near = this.allowed(this.lexicon.near(word));
    this.corrected.push({ word: word, shown: near });
    if (!near.length) {
      return this.typed(word, count);
    }
    this.standIns.set(word, near);
    return this.anywhereEach(near, count);
  };

  LooseWords.prototype.typed = function (word, count) {
    if (!this.pack.small.has(word)) {
      return this.anywhere(word, count);
    }
    // Small words count less, and not in other names: "it" is not "IT".
    var worth = f(count * f(this.pack.root.smallWorth));
    return this.inField(this.pack.title, word, worth).concat(
      this.inField(this.pack.body, word, worth)
    );
  };

  LooseWords.prototype.otherNames = function (names) {
    var worth = f(this.pack.root.otherName);
    return flat(
      names.map(function (name) {
        return name.length === 1
          ? this.anywhere(name[0], worth)
          : this.pack.fields.map(function (field, i) {
              return {
                kind: "phrase",
                field: i,
                words: name,
                slop: 0,
                boost: f(worth * f(field.boost))
              };
            });
      }, this)
    );
  };

  LooseWords.prototype.anywhereEach = function (words, worth) {
    return flat(
      words.map(function (word) {
        return this.anywhere(word, worth);
      }, this)
    );
  };

  LooseWords.prototype.anywhere = function (word, worth) {
    return flat(
      this.pack.fields.map(function (field, i) {
        return this.inField(i, word, worth);
      }, this)
    );
  };

  /** A word in a field, by its stem and as written. */
  LooseWords.prototype.inField = function (field, word, worth) {
    var boost = f(worth * f(this.pack.fields[field].boost));
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

  function flat(lists) {
    return [].concat.apply([], lists);
  }

  parts.LooseWords = LooseWords;
})(window.ToolkitSearch.parts);
