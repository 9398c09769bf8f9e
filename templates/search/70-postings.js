// Who holds a word, how often and where.
(function (parts) {
  "use strict";

  /** The documents of a word in a field, with how often each holds it. */
  function documentsOf(bytes, start) {
    var reader = new parts.Reader(bytes, start);
    var count = reader.number();
    var found = { docs: new Int32Array(count), frequencies: new Int32Array(count) };
    for (var i = 0, doc = -1; i < count; i++) {
      var step = reader.number();
      doc += Math.floor(step / 2) + 1;
      found.docs[i] = doc;
      found.frequencies[i] = step & 1 ? 1 : reader.number();
    }
    return found;
  }

  /** The documents of a stem: those of its words together. */
  function merged(lists) {
    if (lists.length === 1) {
      return lists[0];
    }
    var sum = new Map();
    lists.forEach(function (list) {
      list.docs.forEach(function (doc, i) {
        sum.set(doc, (sum.get(doc) || 0) + list.frequencies[i]);
      });
    });
    var docs = Int32Array.from(sum.keys()).sort();
    return {
      docs: docs,
      frequencies: docs.map(function (doc) {
        return sum.get(doc);
      })
    };
  }

  /** For each document of a word, where the word stands in it. */
  function positionsOf(bytes, start, found) {
    var reader = new parts.Reader(bytes, start);
    var places = new Map();
    found.docs.forEach(function (doc, i) {
      var positions = new Int32Array(found.frequencies[i]);
      for (var n = 0, at = 0; n < positions.length; n++) {
        at += reader.number();
        positions[n] = at;
      }
      places.set(doc, positions);
    });
    return places;
  }

  parts.documentsOf = documentsOf;
  parts.merged = merged;
  parts.positionsOf = positionsOf;
})(window.ToolkitSearch.parts);
