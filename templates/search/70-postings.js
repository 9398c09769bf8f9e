// Who holds a stem.
(function (parts) {
  "use strict";

  var NONE = 0x7fffffff;

  // The documents of two rows, each with how often either has it.
  function both(a, b) {
    var docs = new Int32Array(a.docs.length + b.docs.length);
    var frequencies = new Int32Array(docs.length);
    var used = 0;
    for (var i = 0, j = 0; i < a.docs.length || j < b.docs.length; used++) {
      var left = i < a.docs.length ? a.docs[i] : NONE;
      var right = j < b.docs.length ? b.docs[j] : NONE;
      docs[used] = Math.min(left, right);
      frequencies[used] =
        (left <= right ? a.frequencies[i++] : 0) + (right <= left ? b.frequencies[j++] : 0);
    }
    return { docs: docs.subarray(0, used), frequencies: frequencies.subarray(0, used) };
  }

  /** The documents of a stem: those of its words together. */
  function merged(lists) {
    return lists.reduce(both);
  }

  parts.merged = merged;
})(window.ToolkitSearch.parts);
