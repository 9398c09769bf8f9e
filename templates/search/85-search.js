// The search for scripts: ToolkitSearch.query(text, {limit, offset, filters}).
(function (search, parts) {
  "use strict";

  var LIMIT = 10;

  function whole(value, otherwise) {
    return value === Infinity || (Number.isFinite(value) && value >= 0)
      ? Math.floor(value)
      : otherwise;
  }

  // Whatever is no text asks for nothing.
  function textOf(query) {
    return typeof query === "string" || typeof query === "number" ? String(query) : "";
  }

  // One value is as good as a list with one.
  function listOf(values) {
    return values === undefined || values === null ? [] : [].concat(values);
  }

  // Chosen values narrow the results: any of a facet's, and all facets. Unknown facets, such as
  // other parameters of the address, do nothing. A value may leave out what is before its slash.
  function filterClauses(filters, facets) {
    var clauses = [];
    facets.forEach(function (values, facet) {
      var has = Object.prototype.hasOwnProperty.call(Object(filters), facet);
      var wanted = has ? listOf(filters[facet]).map(String).map(parts.lowerAscii) : [];
      var chosen = Array.from(values.keys(), parts.lowerAscii).filter(function (value) {
        return wanted.indexOf(value) >= 0 || wanted.indexOf(value.replace(/^.*\//, "")) >= 0;
      });
      if (wanted.length) {
        clauses.push({
          role: "only",
          facet: facet,
          alternatives: chosen.map(function (value) {
            return { kind: "value", facet: facet, value: value };
          })
        });
      }
    });
    return clauses;
  }

  /** What a text finds with filters: the hits, and how it was understood. */
  function find(text, filters) {
    return parts.openPack().then(function (pack) {
      // On their way while the query is being understood.
      if (pack.size) {
        pack.lengths();
        pack.fetch(pack.root.common);
      }
      var chosen = Object.keys(Object(filters));
      var facets = chosen.length ? pack.facets(chosen) : new Map();
      return Promise.all([parts.planQuery(textOf(text), pack), facets]).then(
        function (loaded) {
          var clauses = loaded[0].clauses;
          return answer(pack, loaded[0], clauses.length ? filterClauses(filters, loaded[1]) : []);
        }
      );
    });
  }

  function answer(pack, plan, chosen) {
    return parts.matcherFor(plan.clauses.concat(chosen), pack).then(function (matcher) {
      var hits = matcher.hits(plan.clauses.concat(chosen));
      return {
        pack: pack,
        matcher: matcher,
        plan: plan,
        chosen: chosen,
        hits: hits,
        ranked: parts.ranked(hits)
      };
    });
  }

  /** For each hit of a part of the list, a promise of what a reader is shown of it. */
  function cardsOf(result, offset, limit) {
    return result.ranked.slice(offset, offset + limit).map(function (hit) {
      return result.pack.card(hit.doc).then(function (card) {
        return {
          id: card.id,
          type: card.type,
          title: card.title,
          url: card.url,
          score: hit.score
        };
      });
    });
  }

  function query(text, options) {
    var wanted = Object(options);
    return find(text, wanted.filters).then(function (result) {
      var hits = cardsOf(result, whole(wanted.offset, 0), whole(wanted.limit, LIMIT));
      return Promise.all([Promise.all(hits), result.matcher.withFacets()]).then(
        function (loaded) {
          return {
            total: result.ranked.length,
            hits: loaded[0],
            facets: countsOf(result),
            understood: result.plan.echo,
            corrected: result.plan.corrected,
            widened: result.plan.widened
          };
        }
      );
    });
  }

  /**
   * For each facet and value, how many results have it, now and without any filter. What was chosen
   * in a facet does not narrow its own counts: they say what choosing another value would give.
   */
  function countsOf(result) {
    var counts = {};
    var clauses = result.plan.clauses;
    var size = result.pack.size;
    var now = flags(result.hits, size);
    var ever = result.chosen.length ? flags(result.matcher.hits(clauses), size) : now;
    (result.pack.root.facetNames || []).forEach(function (facet) {
      var others = result.chosen.filter(function (clause) {
        return clause.facet !== facet;
      });
      var own = others.length < result.chosen.length;
      var found = own ? flags(result.matcher.hits(clauses.concat(others)), size) : now;
      var chosen = own ? chosenIn(result, facet) : [];
      counts[facet] = countValues(result.matcher.facets.get(facet), found, ever, chosen);
    });
    return counts;
  }

  // For each document whether it is among the hits.
  function flags(hits, size) {
    var found = new Uint8Array(size);
    for (var i = 0; i < hits.length; i++) {
      found[hits.docs[i]] = 1;
    }
    return found;
  }

  function chosenIn(result, facet) {
    return result.chosen
      .filter(function (clause) {
        return clause.facet === facet;
      })[0]
      .alternatives.map(function (alternative) {
        return alternative.value;
      });
  }

  // Values that no result has are left out, but for those that were chosen.
  function countValues(values, now, ever, chosen) {
    return Array.from(values, function (entry) {
      var counted = { value: entry[0], label: entry[1].names[0] || "", count: 0, all: 0 };
      for (var i = 0, docs = entry[1].docs; i < docs.length; i++) {
        counted.count += now[docs[i]];
        counted.all += ever[docs[i]];
      }
      return counted;
    }).filter(function (entry) {
      return entry.all > 0 || chosen.indexOf(parts.lowerAscii(entry.value)) >= 0;
    });
  }

  parts.find = find;
  parts.answer = answer;
  parts.cardsOf = cardsOf;
  parts.countsOf = countsOf;
  search.query = query;
})(window.ToolkitSearch, window.ToolkitSearch.parts);
