// Offers a more usual word for one that hardly any entry has.
(function (parts, document) {
  "use strict";

  var RARE = 2;
  var MUCH_MORE = 10;

  var element = parts.element;

  function usual(entries, word, documents) {
    var best = null;
    entries.forEach(function (entry) {
      if (
        entry.documents >= documents * MUCH_MORE &&
        (!best || entry.documents > best.documents) &&
        parts.slipsBetween(word, entry.word, 1) === 1
      ) {
        best = entry;
      }
    });
    return best;
  }

  /** For a word that hardly any entry has: a link to the same query with a usual one, if any. */
  function offered(result, text, link) {
    var rare = result.plan.words.filter(function (word) {
      var found = result.matcher.stemDocuments(word, result.pack.body);
      return parts.maySlip(word) && found && found.docs.length <= RARE;
    });
    if (!rare.length) {
      return Promise.resolve([]);
    }
    return result.pack.vocabulary().then(function (entries) {
      return rare.reduce(function (lines, word) {
        var found = result.matcher.stemDocuments(word, result.pack.body).docs.length;
        var other = usual(entries.filter(noDigit), word, found);
        if (other && parts.stemOf(other.word) !== parts.stemOf(word)) {
          var line = element("p", "search-offer", "Did you mean ");
          line.appendChild(link(parts.withWord(text, word, other.word), parts.quoted(other.word)));
          line.appendChild(document.createTextNode("?"));
          lines.push(line);
        }
        return lines;
      }, []);
    });
  }

  function noDigit(entry) {
    return !/[0-9]/.test(entry.word);
  }

  parts.offered = offered;
})(window.ToolkitSearchLater, document);
