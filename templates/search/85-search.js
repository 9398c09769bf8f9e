// The search for scripts: ToolkitSearch.query(text, {limit, offset, filters}).
(function (search, parts) {
  "use strict";

  var LIMIT = 10;

  function whole(value, otherwise) {
    return Number.isFinite(value) && value >= 0 ? Math.floor(value) : otherwise;
  }

  /** All hits of a query, and what is needed to show them. */
  function find(text) {
    return parts.openPack().then(function (pack) {
      var words = parts.readQuery(String(text), pack.root.mostWords);
      var terms = words.map(function (word) {
        return word.term;
      });
      return pack.prepare(terms).then(function (found) {
        return { pack: pack, words: words, found: found, ranked: parts.rank(words, found, pack) };
      });
    });
  }

  function cardsOf(result, offset, limit) {
    return Promise.all(
      result.ranked.slice(offset, offset + limit).map(function (hit) {
        return result.pack.card(hit.doc).then(function (card) {
          return {
            id: card.id,
            type: card.type,
            title: card.title,
            url: card.url,
            score: hit.score
          };
        });
      })
    );
  }

  function query(text, options) {
    var wanted = options || {};
    return find(text).then(function (result) {
      return cardsOf(result, whole(wanted.offset, 0), whole(wanted.limit, LIMIT)).then(
        function (hits) {
          return { total: result.ranked.length, hits: hits };
        }
      );
    });
  }

  // What each term is worth in an excerpt: its highest inverse document frequency.
  function weights(result) {
    var worth = new Map();
    result.found.forEach(function (entry, term) {
      result.pack.fields.forEach(function (field, i) {
        if (entry.starts[i] !== undefined) {
          var count = new parts.Reader(entry.bytes, entry.starts[i]).number();
          worth.set(term, Math.max(worth.get(term) || 0, field.idf.get(count)));
        }
      });
    });
    return worth;
  }

  /** An excerpt for each of these hits, in their order. */
  function excerpts(result, offset, limit) {
    var worth = weights(result);
    return Promise.all(
      result.ranked.slice(offset, offset + limit).map(function (hit) {
        return result.pack.text(hit.doc).then(function (sections) {
          return parts.excerpt(sections, worth);
        });
      })
    );
  }

  parts.find = find;
  parts.cardsOf = cardsOf;
  parts.excerptsOf = excerpts;
  search.query = query;
})(window.ToolkitSearch, window.ToolkitSearch.parts);
