// Opens the pack: its root, and from there the terms, lengths, cards and texts that a query needs.
(function (parts) {
  "use strict";

  var FORMAT = 8;
  var RULES = "standard possessive lower plain common porter 3";

  // Names of files are a kind and so many digits.
  var DIGITS = 8;

  // So many files of terms share a file of positions.
  var RANGES_A_FILE = 4;

  // How many bytes of files are kept. What is over that goes, the longest unused first; it lies in
  // the browser's own cache.
  var MOST_BYTES = 1.8e6;

  function byCodePoint(a, b) {
    var at = 0;
    while (at < a.length && at < b.length && a[at] === b[at]) {
      at++;
    }
    return (a.codePointAt(at) || 0) - (b.codePointAt(at) || 0);
  }

  function byNumber(a, b) {
    return a - b;
  }

  // The place of the last of sorted keys that is at or before `key`; -1 when none is.
  function rangeOf(keys, key, compare) {
    var low = 0;
    var high = keys.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (compare(keys[middle], key) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  function Pack(root, folder) {
    this.root = root;
    this.folder = folder;
    this.size = root.documents;
    this.small = new Set(root.small);
    this.synonyms = root.synonyms.split("/").map(function (group) {
      return group.split("|").map(function (name) {
        return name.split(" ");
      });
    });
    this.fields = (root.fields || []).map(function (field) {
      return {
        name: field.name,
        boost: field.boost,
        documents: field.documents,
        words: field.words,
        idf: new Map(Object.entries(field.idf))
      };
    });
    this.title = this.field("title");
    this.body = this.field("body");
    this.cards = listOf(root.cards);
    this.texts = listOf(root.texts);
    this.opened = new Map();
    this.kept = 0;
  }

  // A list of files whose beginnings are told as steps.
  function listOf(list) {
    var at = 0;
    return {
      files: list.files,
      from: list.from.map(function (step) {
        return (at += step);
      })
    };
  }

  /** The place of a field among the others; -1 when there is none of this name. */
  Pack.prototype.field = function (name) {
    return this.fields.findIndex(function (field) {
      return field.name === name;
    });
  };

  // Whatever cannot be had or read is asked for anew the next time.
  function forgetIfBroken(promise, pack, name, file) {
    promise.catch(function () {
      if (pack.opened.get(name) === file) {
        pack.kept -= file.size;
        pack.opened.delete(name);
      }
    });
  }

  /** Sends for a file, so that it is there when it is opened. */
  Pack.prototype.fetch = function (name) {
    var pack = this;
    var file = pack.opened.get(name);
    // The last in the map is the last used.
    pack.opened.delete(name);
    if (!file) {
      file = { size: 0, made: null };
      file.bytes = parts.load(name, new URL(name + ".js", pack.folder).href).then(function (bytes) {
        file.size = bytes.length;
        pack.kept += file.size;
        pack.makeRoom();
        return bytes;
      });
      forgetIfBroken(file.bytes, pack, name, file);
    }
    pack.opened.set(name, file);
    return file;
  };

  // What `read` makes of a file; made once, as long as there is room for it.
  Pack.prototype.open = function (name, read) {
    var file = this.fetch(name);
    if (!file.made) {
      file.made = file.bytes.then(read);
      forgetIfBroken(file.made, this, name, file);
      file.bytes = null;
    }
    return file.made;
  };

  Pack.prototype.makeRoom = function () {
    this.opened.forEach(function (file, name) {
      if (this.kept > MOST_BYTES && file.size) {
        this.kept -= file.size;
        this.opened.delete(name);
      }
    }, this);
  };

  // The file of a list at a place.
  function nameAt(files, kind, place) {
    return kind + "-" + files.slice(place * DIGITS, (place + 1) * DIGITS);
  }

  Pack.prototype.rangeOf = function (stem) {
    return this.root.terms ? rangeOf(this.root.terms.from, stem, byCodePoint) : -1;
  };

  /** The table that holds a stem; null when none can. */
  Pack.prototype.terms = function (stem) {
    var pack = this;
    var range = pack.rangeOf(stem);
    return range < 0
      ? Promise.resolve(null)
      : pack.open(nameAt(pack.root.terms.files, "t", range), function (bytes) {
          return new parts.TermTable(bytes, pack.size);
        });
  };

  /** Where the words of a stem stand, for TermTable.places. */
  Pack.prototype.positions = function (stem) {
    var pack = this;
    var range = pack.rangeOf(stem);
    if (range < 0) {
      return Promise.resolve(null);
    }
    var file = pack.open(
      nameAt(pack.root.positions, "p", Math.floor(range / RANGES_A_FILE)),
      function (bytes) {
        return new parts.Bits(bytes);
      }
    );
    var layouts = pack.open(pack.root.layout, function (bytes) {
      return new parts.Layouts(bytes, pack.size);
    });
    return Promise.all([file, layouts]).then(function (found) {
      return { bits: found[0], place: range % RANGES_A_FILE, layouts: found[1] };
    });
  };

  /** One byte a document and field: how long it is. */
  Pack.prototype.lengths = function () {
    var pack = this;
    if (!pack.root.lengths) {
      return Promise.resolve();
    }
    return pack.open(pack.root.lengths, function (bytes) {
      parts.lengthTables(bytes, pack.fields.length, pack.size).forEach(function (lengths, i) {
        pack.fields[i].lengths = lengths;
      });
    });
  };

  /** Every word, and how many documents have it; or only those that can begin with a text. */
  Pack.prototype.vocabulary = function (start) {
    var pack = this;
    var list = pack.root.vocabulary || { from: [] };
    var wanted = [];
    list.from.forEach(function (first, i) {
      var next = list.from[i + 1];
      var before = start && next && byCodePoint(next, start) <= 0;
      if (!start || !(before || (byCodePoint(first, start) > 0 && !first.startsWith(start)))) {
        wanted.push(pack.open(nameAt(list.files, "w", i), parts.wordList));
      }
    });
    return Promise.all(wanted).then(function (lists) {
      return [].concat.apply([], lists);
    });
  };

  /** The facets that can be chosen from, and all others too when one of `names` is among them. */
  Pack.prototype.facets = function (names) {
    var pack = this;
    var root = this.root;
    var files = [root.facets];
    if (
      names.some(function (name) {
        return (root.askedNames || []).indexOf(name) >= 0;
      })
    ) {
      files.push(root.askedFacets);
    }
    return Promise.all(
      files.filter(Boolean).map(function (file) {
        return pack.withCommon(file, function (bytes, common) {
          return parts.facetTable(bytes, common, pack.size);
        });
      })
    ).then(function (tables) {
      var all = new Map();
      tables.forEach(function (table) {
        table.forEach(function (values, facet) {
          all.set(facet, values);
        });
      });
      return all;
    });
  };

  /** Whether results can be narrowed by something of this name. */
  Pack.prototype.hasFacet = function (name) {
    return (this.root.facetNames || []).concat(this.root.askedNames || []).indexOf(name) >= 0;
  };

  /** The common words, which many files are written with. */
  Pack.prototype.common = function () {
    return this.open(this.root.common, function (bytes) {
      return new parts.CommonWords(bytes);
    });
  };

  // What `read` makes of a file and the common words.
  Pack.prototype.withCommon = function (name, read) {
    var common = this.common();
    return this.open(name, function (bytes) {
      return common.then(function (list) {
        return read(bytes, list);
      });
    });
  };

  // What is said of a document in a list of files, each for a row of documents.
  function saidOf(pack, kind, list, doc, read, find) {
    var place = rangeOf(list.from, doc, byNumber);
    return pack.withCommon(nameAt(list.files, kind, place), read).then(function (file) {
      return find(file, doc - list.from[place]);
    });
  }

  /** Id, type, title and address of a document. */
  Pack.prototype.card = function (doc) {
    function read(bytes, common) {
      return common.text(new parts.Bits(bytes));
    }
    return saidOf(this, "c", this.cards, doc, read, parts.cardAt);
  };

  /** The sections of a document: anchor, heading, sentences. */
  Pack.prototype.text = function (doc) {
    // Kept as bits: texts are long, and a search reads others.
    function read(bytes, common) {
      return function () {
        return common.text(new parts.Bits(bytes));
      };
    }
    return saidOf(this, "x", this.texts, doc, read, function (file, place) {
      return parts.sectionsAt(file(), place);
    });
  };

  var opening = null;

  /** The pack of this site; opened once, tried anew after a failure. */
  function openPack() {
    if (!opening) {
      var url = parts.rootUrl;
      opening = parts.load(parts.rootName, url).then(function (bytes) {
        var root = JSON.parse(new TextDecoder().decode(bytes));
        if (root.format !== FORMAT || root.rules !== RULES) {
          throw new Error("the search index is of another version than the search");
        }
        return new Pack(root, new URL(".", url).href);
      });
      opening.catch(function () {
        opening = null;
      });
    }
    return opening;
  }

  parts.openPack = openPack;
})(window.ToolkitSearch.parts);
