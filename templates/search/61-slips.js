// Counts the slips that turn one word into another, as Slips does in Java: a letter left out, put
// in, mistaken, or changed with its neighbour.
(function (parts) {
  "use strict";

  function cost(a, b, i, j, rows) {
    var mistaken = a[i - 1] === b[j - 1] ? 0 : 1;
    var least = Math.min(rows.last[j - 1] + mistaken, Math.min(rows.last[j], rows.now[j - 1]) + 1);
    var swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    return swapped ? Math.min(least, rows.before[j - 2] + 1) : least;
  }

  /** The number of slips, or a number above `most` when there are more. */
  function slipsBetween(a, b, most) {
    if (Math.abs(a.length - b.length) > most) {
      return most + 1;
    }
    var rows = { before: [], last: [], now: [] };
    for (var j = 0; j <= b.length; j++) {
      rows.last[j] = j;
    }
    for (var i = 1; i <= a.length; i++) {
      rows.now[0] = i;
      var least = i;
      for (j = 1; j <= b.length; j++) {
        rows.now[j] = cost(a, b, i, j, rows);
        least = Math.min(least, rows.now[j]);
      }
      if (least > most) {
        return most + 1;
      }
      rows = { before: rows.last, last: rows.now, now: rows.before };
    }
    return rows.last[b.length];
  }

  parts.slipsBetween = slipsBetween;
})(window.ToolkitSearch.parts);
