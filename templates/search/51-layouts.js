// Where words stand: a file of positions counts the words of a document's body without the gaps that
// lie between its texts, and another file says how long these texts are.
(function (parts) {
  "use strict";

  // Between the texts of which a body is made.
  var GAP = 100;

  /**
   * How the words of each document's body lie: in runs with gaps between them, of which the first
   * ones are those of the other fields.
   */
  function Layouts(bytes, size) {
    var bits = new parts.Bits(bytes);
    var codes = bits.codes(9);
    // Of each document the first run; of each field the first run after it.
    this.runs = new Uint32Array(size + 1);
    this.ends = new Uint32Array(size * 3);
    // Of each run the first word, counted without and with gaps.
    this.ordinals = [];
    this.starts = [];
    for (var doc = 0; doc < size; doc++) {
      this.read(bits, codes, doc);
      this.runs[doc + 1] = this.starts.length;
    }
    this.ordinals = Uint32Array.from(this.ordinals);
    this.starts = Uint32Array.from(this.starts);
  }

  // One run more than there are says where the next one would begin.
  Layouts.prototype.read = function (bits, codes, doc) {
    var first = this.runs[doc];
    var count = bits.coded(codes[0]);
    for (var field = 0; field < 3; field++) {
      first += bits.coded(codes[2 + field]);
      this.ends[doc * 3 + field] = first;
    }
    var ordinal = 0;
    var start = 0;
    for (var run = this.runs[doc], end = run + count; run < end; run++) {
      for (field = 0; field < 3 && run >= this.ends[doc * 3 + field]; ) {
        field++;
      }
      start += bits.coded(codes[1]) * GAP;
      this.ordinals.push(ordinal);
      this.starts.push(start);
      var length = bits.coded(codes[5 + field]) + 1;
      ordinal += length;
      start += length + GAP;
    }
    this.ordinals.push(ordinal);
    this.starts.push(start);
  };

  /** How many words the body of a document has. */
  Layouts.prototype.words = function (doc) {
    return this.ordinals[this.runs[doc + 1] - 1];
  };

  /** Turns rising numbers of words, counted without gaps, into positions. */
  Layouts.prototype.toPositions = function (doc, places, from, to) {
    for (var i = from, run = this.runs[doc]; i < to; i++) {
      while (places[i] >= this.ordinals[run + 1]) {
        run++;
      }
      places[i] += this.starts[run] - this.ordinals[run];
    }
  };

  /** Between which positions a field of a document lies. */
  Layouts.prototype.range = function (doc, field) {
    var ends = this.ends;
    var first = this.runs[doc];
    var from = field % 3 ? ends[doc * 3 + field - 1] : first;
    var to = field < 3 ? ends[doc * 3 + field] : this.runs[doc + 1] - 1;
    return [this.starts[from], this.starts[to]];
  };

  function placesOf(bits, holders, layouts) {
    var starts = new Int32Array(holders.docs.length + 1);
    for (var i = 0; i < holders.docs.length; i++) {
      starts[i + 1] = starts[i] + holders.frequencies[i];
    }
    var positions = new Int32Array(starts[i]);
    holders.docs.forEach(function (doc, i) {
      bits.between(positions, starts[i], starts[i + 1], 0, layouts.words(doc));
      layouts.toPositions(doc, positions, starts[i], starts[i + 1]);
    });
    return { docs: holders.docs, starts: starts, positions: positions };
  }

  parts.Layouts = Layouts;
  parts.placesOf = placesOf;
})(window.ToolkitSearch.parts);
