// Finds names in a row of words that have other names, as Synonyms does in Java.
(function (parts) {
  "use strict";

  function isName(name, stems, at) {
    return name.every(function (word, i) {
      return parts.stemOf(word) === stems[at + i];
    });
  }

  function longestAt(groups, stems, at) {
    var longest = null;
    groups.forEach(function (group) {
      group.forEach(function (name) {
        var end = at + name.length;
        if ((!longest || end > longest.end) && end <= stems.length && isName(name, stems, at)) {
          longest = {
            start: at,
            end: end,
            otherNames: group.filter(function (other) {
              return other !== name;
            })
          };
        }
      });
    });
    return longest;
  }

  /** The names in a row of words, the longest first, none within another; compared by stems. */
  function namesIn(groups, row) {
    var stems = row.map(parts.stemOf);
    var matches = [];
    for (var at = 0; at < row.length; at++) {
      var match = longestAt(groups, stems, at);
      if (match) {
        matches.push(match);
        at = match.end - 1;
      }
    }
    return matches;
  }

  parts.namesIn = namesIn;
})(window.ToolkitSearch.parts);
