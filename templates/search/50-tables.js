// Reads the files of the pack that scoring needs.
(function (parts) {
  "use strict";

  // From so many on, the length of something is given; less is read to get over it.
  var LONG = 8;

  var MOST_KNOWN = 50;

  /**
   * A file of terms. It stays as bits, and is read through for each stem that is asked for: that
   * takes less than a millisecond, and objects for all of them would take a hundred times the room.
   */
  function TermTable(bytes, size) {
    this.bits = new parts.Bits(bytes);
    this.size = size;
    this.codes = this.bits.codes(11);
    this.start = this.bits.at;
    this.known = new Map();
  }

  /** The words with a stem: each with how many hold it in each field, and where that is said. */
  TermTable.prototype.words = function (stem) {
    var table = this;
    if (!table.known.has(stem)) {
      var words = new Map();
      table.each(function (found, word, entry) {
        if (found === stem) {
          words.set(word, entry);
        }
        return found === stem || !words.size;
      });
      if (table.known.size >= MOST_KNOWN) {
        table.known.clear();
      }
      table.known.set(stem, words);
    }
    return table.known.get(stem);
  };

  // Every word with its stem and entry, as long as `visit` wants more.
  TermTable.prototype.each = function (visit) {
    var bits = this.bits;
    var codes = this.codes;
    var stem = "";
    bits.at = this.start;
    for (var stems = bits.take(16); stems > 0; stems--) {
      stem = bits.spelled(stem, codes);
      for (var count = bits.coded(codes[4]); count >= 0; count--) {
        var word = bits.spelled(stem, codes);
        var entry = this.entry();
        var next = bits.at;
        if (!visit(stem, word, entry)) {
          return;
        }
        bits.at = next;
      }
    }
  };

  // Pairs for the body and the fields before it: how many hold the word, how often in all.
  TermTable.prototype.entry = function () {
    var bits = this.bits;
    var codes = this.codes;
    var fields = bits.symbol(codes[5]);
    var documents = bits.coded(codes[6]) + 1;
    var entry = { documents: [0, 0, 0, documents], times: [0, 0, 0, documents + bits.coded(codes[7])] };
    for (var field = 0; field < 3; field++) {
      if ((fields >> field) & 1) {
        entry.documents[field] = bits.coded(codes[8]) + 1;
        entry.times[field] = entry.documents[field] + bits.coded(codes[9]);
      }
    }
    var length = documents < LONG ? 0 : bits.coded(codes[10]);
    entry.at = bits.at;
    if (length) {
      bits.at += length;
    } else {
      this.holders(entry);
    }
    return entry;
  };

  /** For each field who holds a word, and how often. */
  TermTable.prototype.holders = function (entry) {
    this.bits.at = entry.at;
    var body = this.holdersIn(entry, 3, this.size);
    var fields = [];
    for (var field = 0; field < 3; field++) {
      if (entry.documents[field]) {
        fields[field] = this.holdersIn(entry, field, body.docs.length);
        // Places among the body's documents.
        var docs = fields[field].docs;
        for (var i = 0; i < docs.length; i++) {
          docs[i] = body.docs[docs[i]];
        }
      }
    }
    fields[3] = body;
    return fields;
  };

  TermTable.prototype.holdersIn = function (entry, field, bound) {
    var count = entry.documents[field];
    // Two halves of one: browsers take long to clear away many.
    var both = new Int32Array(2 * count).fill(1);
    var docs = this.bits.rising(both.subarray(count), bound);
    var frequencies = both.subarray(0, count);
    if (entry.times[field] > count) {
      var sums = this.bits.rising(new Int32Array(count - 1), entry.times[field] - 1);
      var last = -1;
      for (var i = 0; i < count; i++) {
        var sum = i < count - 1 ? sums[i] : entry.times[field] - 1;
        frequencies[i] = sum - last;
        last = sum;
      }
    }
    return { docs: docs, frequencies: frequencies };
  };

  /**
   * For each document that holds a word in its body, where.
   * @param positions as Pack.positions gives them
   */
  TermTable.prototype.places = function (wanted, positions) {
    var table = this;
    var bits = positions.bits;
    var found = null;
    var length = 0;
    bits.at = 0;
    for (var place = positions.place; place >= 0; place--) {
      bits.at += length;
      length = bits.take(24);
    }
    var code = bits.code();
    table.each(function (stem, word, entry) {
      var isLong = entry.times[3] >= LONG;
      length = isLong ? bits.coded(code) : 0;
      if (isLong && word !== wanted) {
        bits.at += length;
      } else {
        found = positions.layouts.places(bits, table.holders(entry));
      }
      return word !== wanted;
    });
    return found;
  };

  /** Words, each with how many documents have it. */
  function wordList(bytes) {
    var bits = new parts.Bits(bytes);
    var codes = bits.codes(5);
    var words = [];
    var word = "";
    for (var count = bits.take(24); count > 0; count--) {
      word = bits.spelled(word, codes);
      words.push({ word: word, documents: bits.coded(codes[4]) + 1 });
    }
    return words;
  }

  /** Facets, each with its values, each with what it is called and its documents. */
  function facetTable(bytes, common, size) {
    var bits = new parts.Bits(bytes);
    var text = common.text(bits);
    var codes = bits.codes(1);
    var facets = new Map();
    text.split("\u0001").slice(1).forEach(function (facet) {
      var lines = facet.split("\n");
      var values = new Map();
      lines.slice(1, -1).forEach(function (line) {
        var docs = new Int32Array(bits.coded(codes[0]) + 1);
        var names = line.split("\t");
        values.set(names.shift(), { names: names, docs: bits.rising(docs, size) });
      });
      facets.set(lines[0], values);
    });
    return facets;
  }

  /** The lengths of all documents in one field after the other. */
  function lengthTables(bytes, fields, size) {
    var bits = new parts.Bits(bytes);
    return bits.codes(fields).map(function (code) {
      return bits.symbols(code, new Uint8Array(size));
    });
  }

  parts.TermTable = TermTable;
  parts.wordList = wordList;
  parts.facetTable = facetTable;
  parts.lengthTables = lengthTables;
})(window.ToolkitSearch.parts);
