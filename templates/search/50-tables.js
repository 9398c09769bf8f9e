// Reads the files of the pack that scoring needs.
(function (parts) {
  "use strict";

  /** How many documents a term is in, to what that is worth. */
  function idfTable(payload) {
    var reader = new parts.Reader(parts.fromBase64(payload));
    var table = new Map();
    var count = reader.number();
    var documents = 0;
    while (count-- > 0) {
      documents += reader.number();
      table.set(documents, reader.float());
    }
    return table;
  }

  /**
   * A file of terms. It stays as bytes, and is read through for each stem that is asked for: that
   * takes less than a millisecond, and objects for all of them would take a hundred times the room.
   */
  function TermTable(payload) {
    this.bytes = parts.fromBase64(payload);
    this.positionBytes = null;
    this.known = new Map();
  }

  /** The words with a stem: each with where its documents and positions begin in each field. */
  TermTable.prototype.words = function (stem) {
    if (!this.known.has(stem)) {
      this.known.set(stem, this.find(new TextEncoder().encode(stem)));
    }
    return this.known.get(stem);
  };

  TermTable.prototype.find = function (wanted) {
    var reader = new parts.Reader(this.bytes);
    var words = new Map();
    var place = { next: 0 };
    // How much of what is wanted the stem before began with.
    var fits = 0;
    while (reader.more()) {
      var shared = reader.number();
      var added = reader.number();
      fits = Math.min(fits, shared);
      var length = shared + added;
      if (fits === shared) {
        fits += same(reader, added, wanted, shared);
      }
      reader.at += added;
      var found = fits === length && length === wanted.length;
      for (var count = reader.number(); count > 0; count--) {
        readWord(reader, wanted, found ? words : null, place);
      }
      if (found) {
        break;
      }
    }
    return words;
  };

  // How many of the next bytes are those of `wanted` from `from` on.
  function same(reader, count, wanted, from) {
    var i = 0;
    while (i < count && from + i < wanted.length && reader.bytes[reader.at + i] === wanted[from + i]) {
      i++;
    }
    return i;
  }

  // One word; kept in `words` if that is given. `place` counts the places of positions.
  function readWord(reader, stem, words, place) {
    var text = words ? parts.toText(reader.after(stem)) : reader.skipText();
    var word = { documents: [], places: [] };
    for (var bits = reader.number(), field = 0; bits; bits >>= 1, field++) {
      if (bits & 1) {
        var length = reader.number();
        word.documents[field] = reader.at;
        word.places[field] = place.next++;
        reader.at += length;
      }
    }
    if (words) {
      words.set(text, word);
    }
  }

  /** Where the positions of a word in a field begin. */
  TermTable.prototype.positionsAt = function (place) {
    var reader = new parts.Reader(this.positionBytes);
    for (; place > 0; place--) {
      var length = reader.number();
      reader.at += length;
    }
    reader.number();
    return reader.at;
  };

  /** Words, each with how many documents have it. */
  function wordList(payload) {
    var reader = new parts.Reader(parts.fromBase64(payload));
    var words = [];
    var last = new Uint8Array(0);
    while (reader.more()) {
      last = reader.after(last);
      words.push({ word: parts.toText(last), documents: reader.number() });
    }
    return words;
  }

  /** Facets, each with its values, each with what it is called and its documents. */
  function facetTable(payload) {
    var reader = new parts.Reader(parts.fromBase64(payload));
    var facets = new Map();
    while (reader.more()) {
      var values = new Map();
      facets.set(reader.text(), values);
      for (var count = reader.number(); count > 0; count--) {
        var value = reader.text();
        var names = reader.text().split("\n").filter(Boolean);
        var docs = new Int32Array(reader.number());
        for (var i = 0, doc = 0; i < docs.length; i++) {
          doc += reader.number();
          docs[i] = doc;
        }
        values.set(value, { names: names, docs: docs });
      }
    }
    return facets;
  }

  parts.idfTable = idfTable;
  parts.TermTable = TermTable;
  parts.wordList = wordList;
  parts.facetTable = facetTable;
})(window.ToolkitSearch.parts);
