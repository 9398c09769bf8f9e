// Opens the pack: its root, and from there the terms, lengths, cards and texts that a query needs.
(function (parts) {
  "use strict";

  var FORMAT = 3;
  var RULES = "standard possessive lower plain common porter 3";

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

  // The last of the ranges, which are sorted by their first element, that begins at or before `key`.
  function rangeOf(ranges, key, compare) {
    var low = 0;
    var high = ranges.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (compare(ranges[middle][0], key) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low ? ranges[low - 1] : null;
  }

  function Pack(root, folder) {
    this.root = root;
    this.folder = folder;
    this.size = root.documents;
    this.small = new Set(root.small);
    this.fields = (root.fields || []).map(function (field) {
      return {
        name: field.name,
        boost: field.boost,
        documents: field.documents,
        words: field.words,
        idf: parts.idfTable(field.idf)
      };
    });
    this.title = this.field("title");
    this.body = this.field("body");
    this.opened = new Map();
  }

  /** The place of a field among the others; -1 when there is none of this name. */
  Pack.prototype.field = function (name) {
    return this.fields.findIndex(function (field) {
      return field.name === name;
    });
  };

  // What `read` makes of a file; made once.
  Pack.prototype.open = function (name, read) {
    var pack = this;
    if (!pack.opened.has(name)) {
      var made = parts.load(name, new URL(name + ".js", pack.folder).href).then(read);
      pack.opened.set(name, made);
      made.catch(function () {
        pack.opened.delete(name);
      });
    }
    return pack.opened.get(name);
  };

  /** The table that holds a stem, with positions if asked for; null when no table can. */
  Pack.prototype.terms = function (stem, withPositions) {
    var pack = this;
    var range = rangeOf(pack.root.terms || [], stem, byCodePoint);
    if (!range) {
      return Promise.resolve(null);
    }
    var table = pack.open(range[1], function (payload) {
      return new parts.TermTable(payload);
    });
    if (!withPositions) {
      return table;
    }
    // Both files are on their way before either has come.
    return pack.open(range[2], function (payload) {
      return table.then(function (found) {
        found.positionBytes = parts.fromBase64(payload);
        return found;
      });
    });
  };

  /** One byte a document and field: how long it is. */
  Pack.prototype.lengths = function () {
    var pack = this;
    if (!pack.root.lengths) {
      return Promise.resolve();
    }
    return pack.open(pack.root.lengths, function (payload) {
      var bytes = parts.fromBase64(payload);
      pack.fields.forEach(function (field, i) {
        field.lengths = bytes.subarray(i * pack.size, (i + 1) * pack.size);
      });
    });
  };

  /** Every word, and how many documents have it. */
  Pack.prototype.vocabulary = function () {
    return this.root.vocabulary
      ? this.open(this.root.vocabulary, parts.wordList)
      : Promise.resolve([]);
  };

  /** The facets that can be chosen from, and all others too when one of `names` is among them. */
  Pack.prototype.facets = function (names) {
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
        return this.open(file, parts.facetTable);
      }, this)
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

  function inBlock(pack, blocks, doc) {
    var block = rangeOf(blocks, doc, byNumber);
    return pack.open(block[1], JSON.parse).then(function (entries) {
      return entries[doc - block[0]];
    });
  }

  /** Id, type, title and address of a document. */
  Pack.prototype.card = function (doc) {
    return inBlock(this, this.root.cards, doc).then(function (card) {
      return { id: card[0], type: card[1], title: card[2], url: card[3] };
    });
  };

  /** The sections of a document: anchor, heading, sentences. */
  Pack.prototype.text = function (doc) {
    return inBlock(this, this.root.texts, doc);
  };

  var opening = null;

  /** The pack of this site; opened once, tried anew after a failure. */
  function openPack() {
    if (!opening) {
      var url = parts.rootUrl;
      var name = url.slice(url.lastIndexOf("/") + 1).replace(/\.js.*$/, "");
      opening = parts.load(name, url).then(function (payload) {
        var root = JSON.parse(payload);
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
