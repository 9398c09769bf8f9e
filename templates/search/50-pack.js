// Opens the pack: its root, and from there the terms, lengths, cards and texts that a query needs.
(function (parts) {
  "use strict";

  var FORMAT = 1;
  var RULES = "standard possessive lower porter 1";

  function byCodePoint(a, b) {
    var at = 0;
    while (at < a.length && at < b.length && a[at] === b[at]) {
      at++;
    }
    return (a.codePointAt(at) || 0) - (b.codePointAt(at) || 0);
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

  function idfTable(text) {
    var reader = new parts.Reader(parts.fromBase64(text));
    var table = new Map();
    var count = reader.number();
    var documents = 0;
    while (count-- > 0) {
      documents += reader.number();
      table.set(documents, reader.float());
    }
    return table;
  }

  // The terms of a file, each with where its postings begin in each field.
  function termTable(bytes) {
    var terms = new Map();
    var reader = new parts.Reader(bytes);
    var decoder = new TextDecoder();
    var last = [];
    while (reader.more()) {
      var shared = reader.number();
      var added = reader.number();
      last = last.slice(0, shared);
      for (var i = 0; i < added; i++) {
        last.push(bytes[reader.at++]);
      }
      var starts = [];
      for (var fields = reader.number(), field = 0; fields; fields >>= 1, field++) {
        if (fields & 1) {
          var length = reader.number();
          starts[field] = reader.at;
          reader.at += length;
        }
      }
      terms.set(decoder.decode(new Uint8Array(last)), starts);
    }
    return { bytes: bytes, terms: terms };
  }

  function Pack(root, folder) {
    this.root = root;
    this.folder = folder;
    this.size = root.documents;
    this.fields = (root.fields || []).map(function (field) {
      return {
        name: field.name,
        boost: field.boost,
        documents: field.documents,
        words: field.words,
        idf: idfTable(field.idf)
      };
    });
    this.opened = new Map();
  }

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

  /** Loads what scoring these terms takes. */
  Pack.prototype.prepare = function (terms) {
    var pack = this;
    if (!pack.fields.length) {
      return Promise.resolve(new Map());
    }
    var needed = terms.map(function (term) {
      var range = rangeOf(pack.root.terms, term, byCodePoint);
      return range
        ? pack.open(range[1], function (payload) {
            return termTable(parts.fromBase64(payload));
          })
        : null;
    });
    needed.push(pack.lengths());
    return Promise.all(needed).then(function (tables) {
      var found = new Map();
      terms.forEach(function (term, i) {
        var starts = tables[i] && tables[i].terms.get(term);
        if (starts) {
          found.set(term, { bytes: tables[i].bytes, starts: starts });
        }
      });
      return found;
    });
  };

  // One byte a document and field; the scorer's cache of each field is filled along with it.
  Pack.prototype.lengths = function () {
    var pack = this;
    return pack.open(pack.root.lengths, function (payload) {
      var bytes = parts.fromBase64(payload);
      pack.fields.forEach(function (field, i) {
        field.lengths = bytes.subarray(i * pack.size, (i + 1) * pack.size);
      });
    });
  };

  function inBlock(pack, blocks, doc) {
    var block = rangeOf(blocks, doc, function (first, wanted) {
      return first - wanted;
    });
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
