// When nothing was found: which condition shuts everything out, and what is near.
(function (parts, document) {
  "use strict";

  var MOST_TRIED = 8;
  var MOST_NEAR = 3;
  var LONG_BEGINNING = 5;

  var element = parts.element;

  // Ways to ask for less: without a filter, without a condition, words apart instead of in a row.
  function waysOut(asked, result) {
    var ways = result.chosen.length
      ? [{ text: asked.text, filters: {}, says: "Without the filters" }]
      : [];
    function add(piece, words, says) {
      ways.push({
        text: parts.inPlaceOf(asked.text, piece, words),
        filters: asked.filters,
        says: says
      });
    }
    parts.readQuery(asked.text).forEach(function (piece) {
      var typed = asked.text.slice(piece.from, piece.to);
      if (parts.distanceOf(piece) !== null) {
        add(piece, "", "With the words anywhere on a page");
      } else if (piece.sign !== "not also" && (piece.sign !== "better" || piece.quoted || piece.field)) {
        if (piece.quoted && piece.sign !== "without" && /\S\s+\S/.test(piece.text)) {
          add(piece, piece.text, "With the words of " + parts.quoted(piece.text) + " in any order");
        }
        add(piece, "", "Without " + parts.quoted(typed));
      }
    });
    return ways.slice(0, MOST_TRIED);
  }

  // The words that were asked for, without any condition.
  function looseWords(text) {
    var wanted = parts.readQuery(text).filter(function (piece) {
      return piece.sign !== "without" && piece.sign !== "not also" && parts.distanceOf(piece) === null;
    });
    return wanted
      .map(function (piece) {
        return piece.text.replace(/[+=~-]+/g, " ");
      })
      .join(" ")
      .trim();
  }

  function tried(way, link) {
    return parts.find(way.text, way.filters).then(function (result) {
      var item = element("li");
      item.appendChild(link(way.text, way.says, way.filters));
      item.appendChild(document.createTextNode(": " + parts.counted(result.ranked.length)));
      return result.ranked.length ? [item] : [];
    });
  }

  // The words that are nearest to one that no entry has: farther off than a slip, or its beginning.
  function nearest(entries, word) {
    var most = Math.ceil(word.length / 3);
    return entries
      .map(function (entry) {
        var begins = entry.word.length >= LONG_BEGINNING && word.startsWith(entry.word);
        var slips = begins ? most : parts.slipsBetween(word, entry.word, most);
        return { entry: entry, slips: slips };
      })
      .filter(function (found) {
        return found.slips <= most;
      })
      .sort(function (a, b) {
        return a.slips - b.slips || b.entry.documents - a.entry.documents;
      })
      .slice(0, MOST_NEAR)
      .map(function (found) {
        return found.entry.word;
      });
  }

  // A word may be unfinished: those that begin with it come before those that look like it.
  function begins(entries, word) {
    return entries.some(function (entry) {
      return entry.word.startsWith(word);
    });
  }

  function nearWords(asked, result, link) {
    function item(word, says, other) {
      var made = element("li", "", parts.quoted(word) + says);
      made.appendChild(link(parts.withWord(asked.text, word, other), parts.quoted(other)));
      return made;
    }
    var unknown = result.plan.corrected.filter(function (slip) {
      return !slip.shown.length && parts.maySlip(slip.word);
    });
    if (!unknown.length) {
      return Promise.resolve([]);
    }
    return result.pack.vocabulary().then(function (entries) {
      return flat(
        unknown.slice(0, MOST_TRIED).map(function (slip) {
          return begins(entries, slip.word)
            ? [item(slip.word, " begins longer words: ", slip.word + "*")]
            : nearest(entries, slip.word).map(function (word) {
                return item(slip.word, " is like ", word);
              });
        })
      );
    });
  }

  function flat(lists) {
    return [].concat.apply([], lists);
  }

  // One condition less; where that is not enough, none at all.
  function lessStrict(asked, result, link) {
    var ways = waysOut(asked, result);
    return Promise.all(
      ways.map(function (way) {
        return tried(way, link);
      })
    ).then(function (found) {
      var words = looseWords(asked.text);
      var way = { text: words, filters: {}, says: "Any of the words " + parts.quoted(words) };
      return flat(found).length || !ways.length ? flat(found) : tried(way, link);
    });
  }

  /** What somebody might ask instead who found nothing; no elements when there is nothing to say. */
  function alternatives(asked, result, link) {
    return Promise.all([
      lessStrict(asked, result, link),
      nearWords(asked, result, link)
    ]).then(function (found) {
      var items = flat(found);
      if (!items.length) {
        return [];
      }
      var list = element("ul", "search-instead");
      items.forEach(function (item) {
        list.appendChild(item);
      });
      return [element("h2", "search-instead__title", "What would find something"), list];
    });
  }

  parts.tried = tried;
  parts.alternatives = alternatives;
})(window.ToolkitSearchLater, document);
