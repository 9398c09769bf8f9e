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
   * Stems, each with its words, each with where its documents begin in each field. `places` lists
   * the words and fields in the order in which the file of positions has them.
   */
  function termTable(payload) {
    var bytes = parts.fromBase64(payload);
    var reader = new parts.Reader(bytes);
    var table = { bytes: bytes, stems: new Map(), places: [] };
    var stem = new Uint8Array(0);
    while (reader.more()) {
      stem = reader.after(stem);
      var words = new Map();
      for (var count = reader.number(); count > 0; count--) {
        var written = parts.toText(reader.after(stem));
        words.set(written, wordPlaces(reader, table.places));
      }
      table.stems.set(parts.toText(stem), words);
    }
    return table;
  }

  function wordPlaces(reader, places) {
    var word = { documents: [], positions: [] };
    for (var bits = reader.number(), field = 0; bits; bits >>= 1, field++) {
      if (bits & 1) {
        var length = reader.number();
        word.documents[field] = reader.at;
        reader.at += length;
        places.push([word, field]);
      }
    }
    return word;
  }

  /** Tells each word of the table where its positions begin. */
  function addPositions(table, payload) {
    var reader = new parts.Reader(parts.fromBase64(payload));
    table.places.forEach(function (place) {
      var length = reader.number();
      place[0].positions[place[1]] = reader.at;
      reader.at += length;
    });
    table.positionBytes = reader.bytes;
  }

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

  /** Facets, each with its values, each with its label and documents. */
  function facetTable(payload) {
    var reader = new parts.Reader(parts.fromBase64(payload));
    var facets = new Map();
    while (reader.more()) {
      var values = new Map();
      facets.set(reader.text(), values);
      for (var count = reader.number(); count > 0; count--) {
        var value = reader.text();
        var label = reader.text();
        var docs = new Int32Array(reader.number());
        for (var i = 0, doc = 0; i < docs.length; i++) {
          doc += reader.number();
          docs[i] = doc;
        }
        values.set(value, { label: label, docs: docs });
      }
    }
    return facets;
  }

  parts.idfTable = idfTable;
  parts.termTable = termTable;
  parts.addPositions = addPositions;
  parts.wordList = wordList;
  parts.facetTable = facetTable;
})(window.ToolkitSearch.parts);
