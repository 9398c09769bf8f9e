// The search for scripts: ToolkitSearch.query(text, {limit, offset, filters}).
(function (search, parts) {
  "use strict";

  var LIMIT = 10;

  function whole(value, otherwise) {
    return Number.isFinite(value) && value >= 0 ? Math.floor(value) : otherwise;
  }

  // One value is as good as a list with one.
  function listOf(values) {
    return values === undefined || values === null ? [] : [].concat(values);
  }

  // Chosen values narrow the results: any of a facet's, and all facets. Unknown facets, such as
  // other parameters of the address, do nothing.
  function filterClauses(filters, pack) {
    return Object.keys(filters || {})
      .filter(function (facet) {
        return (pack.root.facetNames || []).indexOf(facet) >= 0 && listOf(filters[facet]).length > 0;
      })
      .map(function (facet) {
        return {
          role: "only",
          facet: facet,
          alternatives: listOf(filters[facet]).map(function (value) {
            return { kind: "value", facet: facet, value: parts.lowerAscii(String(value)) };
          })
        };
      });
  }

  function find(text, filters) {
    return parts.openPack().then(function (pack) {
      // On their way while the query is being understood.
      pack.lengths();
      pack.facets();
      return parts.planQuery(String(text), pack).then(function (plan) {
        return answer(pack, plan, plan.clauses.length ? filterClauses(filters, pack) : []);
      });
    });
  }

  function answer(pack, plan, chosen) {
    return parts.matcherFor(plan.clauses.concat(chosen), pack).then(function (matcher) {
      var ranked = matcher.hits(plan.clauses.concat(chosen)).sort(function (a, b) {
        return b.score - a.score || a.doc - b.doc;
      });
      return {
        pack: pack,
        matcher: matcher,
        clauses: plan.clauses,
        corrected: plan.corrected,
        widened: plan.widened,
        chosen: chosen,
        ranked: ranked
      };
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
    return find(text, wanted.filters).then(function (result) {
      return cardsOf(result, whole(wanted.offset, 0), whole(wanted.limit, LIMIT)).then(
        function (hits) {
          return {
            total: result.ranked.length,
            hits: hits,
            facets: countsOf(result),
            corrected: result.corrected,
            widened: result.widened
          };
        }
      );
    });
  }

  /**
   * For each facet and value, how many results have it. What was chosen in a facet does not narrow
   * its own counts: they say what choosing another value would give.
   */
  function countsOf(result) {
    var counts = {};
    result.matcher.facets.forEach(function (values, facet) {
      var clauses = result.chosen.filter(function (clause) {
        return clause.facet !== facet;
      });
      var hits =
        clauses.length === result.chosen.length
          ? result.ranked
          : result.matcher.hits(result.clauses.concat(clauses));
      counts[facet] = countValues(values, hits, result.pack.size);
    });
    return counts;
  }

  function countValues(values, hits, size) {
    var found = new Uint8Array(size);
    hits.forEach(function (hit) {
      found[hit.doc] = 1;
    });
    return Array.from(values, function (entry) {
      var count = 0;
      entry[1].docs.forEach(function (doc) {
        count += found[doc];
      });
      return { value: entry[0], label: entry[1].label, count: count };
    }).filter(function (entry) {
      return entry.count > 0;
    });
  }

  // What each stem of the query is worth in an excerpt: the more, the fewer pages have it.
  function weights(result) {
    var worth = new Map();
    result.clauses.forEach(function (clause) {
      clause.alternatives.forEach(function (alternative) {
        if (clause.role === "without" || alternative.kind === "value") {
          return;
        }
        (alternative.words || [alternative.word]).forEach(function (word) {
          var small = result.pack.small.has(word) && alternative.kind !== "phrase";
          var found = result.matcher.documents(word, alternative.field);
          var holders = found ? found.docs.length : 0;
          var value = small ? 0.01 : Math.log(1 + result.pack.size / (1 + holders));
          var stem = parts.stemOf(word);
          worth.set(stem, Math.max(worth.get(stem) || 0, value));
        });
      });
    });
    return worth;
  }

  /** The excerpt of one of the ranked hits. */
  function excerptOf(result, ranked) {
    result.weights = result.weights || weights(result);
    return result.pack.text(ranked.doc).then(function (sections) {
      return parts.excerpt(sections, result.weights);
    });
  }

  parts.find = find;
  parts.cardsOf = cardsOf;
  parts.countsOf = countsOf;
  parts.excerptOf = excerptOf;
  search.query = query;
})(window.ToolkitSearch, window.ToolkitSearch.parts);
