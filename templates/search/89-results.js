// One result: a heading that links to where the best sentence stands, what kind of page it is, the
// sentence, and why it was found.
(function (parts, window, document) {
  "use strict";

  var MOST_MARKS = 12;
  // Besides its kind, how a quotation reads and what is known of an example's effect.
  var SHOWN_FACETS = ["reading", "impact"];

  var element = parts.element;

  /** The address of a file of the site, as this page has to write it. */
  function siteUrl(path) {
    var folder = new URL(".", document.baseURI).href;
    var site = new URL("..", parts.rootUrl).href;
    return folder === site ? path : site + path;
  }

  // The rows of words that the page is to mark: those asked for, in the forms in which it has them.
  function marks(result, doc) {
    var rows = new Set();
    result.plan.clauses.forEach(function (clause) {
      clause.alternatives.forEach(function (alternative) {
        if (clause.role === "without" || alternative.field !== result.pack.body) {
          return;
        }
        var words = alternative.words || result.matcher.formsIn(alternative.word, doc);
        if (alternative.kind === "phrase" && !alternative.slop) {
          rows.add(words.join(" "));
        } else if (!result.pack.small.has(alternative.word)) {
          words.forEach(function (word) {
            if (alternative.kind !== "word" || word === alternative.word) {
              rows.add(word);
            }
          });
        }
      });
    });
    return Array.from(rows).slice(0, MOST_MARKS);
  }

  // Where a result leads: the page, the place on it, and what to mark there.
  function address(hit, rows, anchor) {
    var whole = hit.url.split("#");
    var query = new URLSearchParams();
    rows.forEach(function (row) {
      query.append("mark", row);
    });
    var place = whole[1] || encodeURIComponent(anchor);
    return siteUrl(whole[0]) + (rows.length ? "?" + query : "") + (place && "#" + place);
  }

  // What a document has in a facet, as people are shown it.
  function shownValues(result, facet, doc) {
    var shown = [];
    (result.matcher.facets.get(facet) || []).forEach(function (entry, value) {
      if (entry.docs.indexOf(doc) >= 0) {
        shown.push(entry.names[0] || parts.capital(value));
      }
    });
    return shown;
  }

  function kind(result, type, doc) {
    var names = new Map(Object.entries(result.pack.root.types));
    return [names.get(type) || parts.capital(type)]
      .concat(
        SHOWN_FACETS.reduce(function (all, facet) {
          return all.concat(shownValues(result, facet, doc));
        }, [])
      )
      .join(" · ");
  }

  // The explanation is made when somebody asks for it.
  function why(result, ranked) {
    var details = element("details", "search-result__why");
    details.appendChild(element("summary", "", "Why this result?"));
    details.addEventListener(
      "toggle",
      function () {
        var list = element("ul");
        details.appendChild(list);
        parts.later().then(
          function () {
            parts.explain(result, ranked).forEach(function (line) {
              list.appendChild(element("li", "", line));
            });
          },
          function () {
            list.appendChild(element("li", "", "The explanation could not be loaded."));
          }
        );
      },
      { once: true }
    );
    return details;
  }

  /** The item of a hit; its excerpt comes with `fill`, and `sort` says its kind when more is known. */
  function resultItem(result, ranked, hit) {
    var rows = marks(result, ranked.doc);
    var item = element("li", "search-result");
    var heading = element("h2", "search-result__title");
    var link = element("a", "", hit.title);
    link.setAttribute("href", address(hit, rows, ""));
    heading.appendChild(link);
    item.appendChild(heading);
    var type = element("p", "search-result__type");
    item.appendChild(type);
    function sort() {
      type.textContent = kind(result, hit.type, ranked.doc);
    }
    sort();
    var place = element("p", "search-result__excerpt");
    item.appendChild(place);
    item.appendChild(why(result, ranked));
    if (window.ToolkitPaper && hit.url.indexOf("#") < 0) {
      window.ToolkitPaper.offer(item, hit.id, hit.title);
    }
    function fill(excerpt) {
      excerpt.pieces.forEach(function (piece) {
        place.appendChild(
          piece.mark ? element("mark", "", piece.text) : document.createTextNode(piece.text)
        );
      });
      link.setAttribute("href", address(hit, rows, excerpt.anchor));
    }
    return { element: item, link: link, fill: fill, sort: sort };
  }

  parts.siteUrl = siteUrl;
  parts.resultItem = resultItem;
})(window.ToolkitSearch.parts, window, document);
