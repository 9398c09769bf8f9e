// Where words stand: a file of positions counts the words of bodies without the gaps that lie between
// their texts, and another file says how long these texts are.
(function (parts) {
  "use strict";

  // Between the texts of which a body is made.
  var GAP = 100;

  /**
   * How the words of all bodies lie, one body after the other: in runs with gaps between them. Of each
   * body the first runs are those of the other fields.
   */
  function Layouts(bytes, size) {
    var bits = new parts.Bits(bytes);
    var codes = bits.codes(9);
    // The first run of a document's title, other names, summary and rest; last, how many there are.
    var bounds = new Uint32Array(size * 4 + 1);
    // Of each run the first word, counted without and with gaps; and where the next would begin.
    var ordinals = [0];
    var starts = [];
    var start = 0;
    for (var at = 0; at < size * 4; at += 4) {
      bounds[at + 4] = bounds[at] + bits.coded(codes[0]);
      for (var field = 0; field < 3; field++) {
        bounds[at + field + 1] = bounds[at + field] + bits.coded(codes[2 + field]);
      }
      for (field = 0; field < 4; field++) {
        while (starts.length < bounds[at + field + 1]) {
          start += bits.coded(codes[1]) * GAP;
          var length = bits.coded(codes[5 + field]) + 1;
          ordinals.push(ordinals[starts.length] + length);
          starts.push(start);
          start += length + GAP;
        }
      }
    }
    starts.push(start);
    this.bounds = bounds;
    this.ordinals = Uint32Array.from(ordinals);
    this.starts = Uint32Array.from(starts);
  }

  /** Between which positions a field of a document lies; the body begins with the title. */
  Layouts.prototype.range = function (doc, field) {
    var at = doc * 4 + field;
    return [this.starts[this.bounds[field < 3 ? at : at - 3]], this.starts[this.bounds[at + 1]]];
  };

  /**
   * Where a word stands, document by document. Positions go on through all of them: only those in
   * one document can be compared, with each other and with its ranges.
   * @param fields who holds it in the title, other names, summary and body, and how often
   */
  Layouts.prototype.places = function (bits, fields) {
    var layouts = this;
    var docs = fields[3].docs;
    var starts = new Int32Array(docs.length + 1);
    for (var i = 0; i < docs.length; i++) {
      starts[i + 1] = starts[i] + fields[3].frequencies[i];
    }
    var positions = new Int32Array(starts[i]);
    var next = [0, 0, 0];
    docs.forEach(function (doc, i) {
      var from = starts[i];
      for (var field = 0; field < 4; field++) {
        var end = field < 3 ? from : starts[i + 1];
        if (field < 3 && fields[field] && fields[field].docs[next[field]] === doc) {
          end += fields[field].frequencies[next[field]++];
        }
        layouts.read(bits, positions, from, end, doc * 4 + field);
        from = end;
      }
    });
    return { docs: docs, starts: starts, positions: positions };
  };

  // Reads the places in one of the four parts of a document, and makes positions of them.
  Layouts.prototype.read = function (bits, positions, from, end, part) {
    var run = this.bounds[part];
    var ordinals = this.ordinals;
    bits.between(positions, from, end, ordinals[run], ordinals[this.bounds[part + 1]]);
    for (; from < end; from++) {
      while (positions[from] >= ordinals[run + 1]) {
        run++;
      }
      positions[from] += this.starts[run] - ordinals[run];
    }
  };

  parts.Layouts = Layouts;
})(window.ToolkitSearch.parts);
