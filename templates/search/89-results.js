// One result: a heading that links to where the best sentence stands, what kind of page it is, the
// sentence, and why it was found.
(function (parts, window, document) {
  "use strict";

  var MOST_MARKS = 12;
  // Besides its kind, how a quotation reads and what is known of an example's effect.
  var SHOWN_FACETS = ["reading", "impact"];
  // More of one kind in a row than a reader takes for chance.
  var LONG_RUN = 4;

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
      );
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
    var made = { element: item, link: link, type: hit.type, fill: fill, sort: sort };
    function sort() {
      var said = kind(result, hit.type, ranked.doc);
      type.textContent = said.slice(made.follows ? 1 : 0).join(" · ");
      if (made.follows) {
        type.prepend(element("span", "visually-hidden", said[0] + " "));
      }
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
    return made;
  }

  // Those beyond the second are a click away; they stay on the page, and in their order.
  function fold(rest, last) {
    var button = element("button", "search-rest", rest.length + " more of this kind");
    button.type = "button";
    rest.forEach(function (item) {
      item.element.hidden = true;
    });
    button.addEventListener("click", function () {
      rest.forEach(function (item) {
        item.element.hidden = false;
      });
      button.remove();
      rest[0].link.focus();
    });
    last.element.appendChild(button);
  }

  /**
   * Many results of one kind in a row become a group, which says its kind once. What comes below is
   * not to be hidden by it: where there is something else, the group is folded, unless it is of
   * those kinds that `whole` names.
   */
  function group(items, whole) {
    for (var from = 0, to = 0; from < items.length; from = to) {
      while (to < items.length && items[to].type === items[from].type) {
        to++;
      }
      var run = to - from < LONG_RUN ? [] : items.slice(from, to);
      run.forEach(function (item, i) {
        item.element.className += " search-result--run";
        item.follows = i > 0;
        item.sort();
      });
      if (run.length && to < items.length && whole.indexOf(run[0].type) < 0) {
        fold(run.slice(2), run[1]);
      }
    }
  }

  parts.siteUrl = siteUrl;
  parts.resultItem = resultItem;
  parts.groupResults = group;
})(window.ToolkitSearch.parts, window, document);
