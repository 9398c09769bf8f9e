// The results page: reads ?q= from the address, shows the hits, and keeps the address in step.
// Text from the index only ever becomes text, never markup.
(function (parts, window, document) {
  "use strict";

  var SHOWN = 10;
  var latest = 0;
  var page = {};

  var element = parts.element;

  function say(text) {
    page.status.textContent = text;
  }

  function siteUrl(path) {
    var folder = new URL(".", document.baseURI).href;
    var site = new URL("..", parts.rootUrl).href;
    return folder === site ? path : site + path;
  }

  function typeLabel(type) {
    return parts.labelOf(page.filters || page.list, "type-" + type, parts.capital(type));
  }

  // A heading that links, what kind of page it is, and a place for the excerpt.
  function resultItem(hit) {
    var item = element("li", "search-result");
    var heading = element("h2", "search-result__title");
    var link = element("a", "", hit.title);
    link.setAttribute("href", siteUrl(hit.url));
    heading.appendChild(link);
    item.appendChild(heading);
    item.appendChild(element("p", "search-result__type", typeLabel(hit.type)));
    item.appendChild(element("p", "search-result__excerpt"));
    return item;
  }

  // The explanation is made when somebody asks for it.
  function addWhy(item, result, ranked) {
    var why = element("details", "search-result__why");
    why.appendChild(element("summary", "", "Why this result?"));
    why.addEventListener(
      "toggle",
      function () {
        var list = element("ul");
        parts.explain(result, ranked).forEach(function (line) {
          list.appendChild(element("li", "", line));
        });
        why.appendChild(list);
      },
      { once: true }
    );
    item.appendChild(why);
  }

  function showExcerpt(item, excerpt, hit) {
    var place = item.querySelector(".search-result__excerpt");
    excerpt.pieces.forEach(function (piece) {
      place.appendChild(
        piece.mark ? element("mark", "", piece.text) : document.createTextNode(piece.text)
      );
    });
    if (excerpt.anchor) {
      item.querySelector("a").setAttribute(
        "href",
        siteUrl(hit.url) + "#" + encodeURIComponent(excerpt.anchor)
      );
    }
  }

  function summary(text, result, shown) {
    var total = result.ranked.length;
    var all = result.chosen.length ? result.matcher.hits(result.clauses).length : total;
    var narrowed = all > total ? " with these filters, " + all + " without" : "";
    if (!total) {
      return all
        ? "Nothing found for “" + text + "”" + narrowed + "."
        : "Nothing found for “" + text + "”. Try fewer or other words.";
    }
    var entries = total === 1 ? "1 result" : total + " results";
    var first = shown < total ? ", the first " + shown + " shown" : "";
    return entries + " for “" + text + "”" + narrowed + first + "." + understood(result);
  }

  // What the search made of the words: slips taken for other words, other names looked for too.
  function understood(result) {
    var notes = result.corrected.map(function (slip) {
      var shown = slip.shown.map(function (word) {
        return "“" + word + "”";
      });
      return shown.length
        ? " No page has “" + slip.word + "”: showing results for " + shown.join(", ") + "."
        : " No page has “" + slip.word + "”.";
    });
    result.widened.forEach(function (name) {
      var others = name.others.map(function (other) {
        return "“" + other.join(" ") + "”";
      });
      notes.push(" Also looked for " + others.join(", ") + "; write +" + name.name.join(" +") +
        " to leave that out.");
    });
    return notes.join("");
  }

  function moreButton(text, result, shown) {
    var button = element("button", "search-more", "Show more results");
    button.type = "button";
    button.addEventListener("click", function () {
      button.remove();
      show(text, result, shown, latest).then(function (items) {
        if (items.length) {
          items[0].querySelector("a").focus();
        }
      });
    });
    return button;
  }

  // Excerpts take a file or two each: only those are fetched that somebody can see.
  function whenSeen(item, then) {
    if (!window.IntersectionObserver) {
      then();
      return;
    }
    var observer = new window.IntersectionObserver(function (entries) {
      if (
        entries.some(function (entry) {
          return entry.isIntersecting;
        })
      ) {
        observer.disconnect();
        then();
      }
    }, { rootMargin: "200px" });
    observer.observe(item);
  }

  // Adds the next hits to the list; excerpts follow when their text has come.
  function show(text, result, offset, request) {
    return parts.cardsOf(result, offset, SHOWN).then(function (hits) {
      if (request !== latest) {
        return [];
      }
      var items = hits.map(resultItem);
      items.forEach(function (item) {
        page.list.appendChild(item);
      });
      var shown = offset + hits.length;
      say(summary(text, result, shown));
      if (shown < result.ranked.length) {
        page.list.after(moreButton(text, result, shown));
      }
      items.forEach(function (item, i) {
        var ranked = result.ranked[offset + i];
        addWhy(item, result, ranked);
        whenSeen(item, function () {
          parts.excerptOf(result, ranked).then(
            function (excerpt) {
              showExcerpt(item, excerpt, hits[i]);
            },
            function () {
              // The result stands without its excerpt.
            }
          );
        });
      });
      return items;
    });
  }

  function clear() {
    page.list.textContent = "";
    document.querySelectorAll(".search-more").forEach(function (button) {
      button.remove();
    });
  }

  function failed() {
    say("The search could not be loaded. Everything is also listed in the ");
    var link = element("a", "", "A–Z index");
    link.setAttribute("href", siteUrl("a-z.html"));
    page.status.appendChild(link);
    page.status.appendChild(document.createTextNode("."));
  }

  function showFilters(asked, result) {
    if (page.filters) {
      parts.showFilters(page.filters, parts.countsOf(result), asked.filters, function () {
        ask({ text: asked.text, filters: parts.chosenFilters(page.filters) });
      });
    }
  }

  function run(asked) {
    var request = ++latest;
    if (!asked.text.trim()) {
      clear();
      say("");
      if (page.filters) {
        page.filters.textContent = "";
      }
      return;
    }
    say("Searching…");
    parts
      .find(asked.text, asked.filters)
      .then(function (result) {
        if (request !== latest) {
          return null;
        }
        clear();
        showFilters(asked, result);
        return show(asked.text, result, 0, request);
      })
      .catch(function () {
        if (request === latest) {
          clear();
          failed();
        }
      });
  }

  // The address says everything: q, and a parameter for each chosen value.
  function fromAddress() {
    var asked = { text: "", filters: {} };
    new URLSearchParams(window.location.search).forEach(function (value, name) {
      if (name === "q") {
        asked.text = value;
      } else {
        asked.filters[name] = (asked.filters[name] || []).concat(value);
      }
    });
    return asked;
  }

  function toAddress(asked) {
    var address = new URLSearchParams();
    address.append("q", asked.text);
    Object.keys(asked.filters).forEach(function (facet) {
      asked.filters[facet].forEach(function (value) {
        address.append(facet, value);
      });
    });
    return "?" + address;
  }

  // Some browsers forbid changing the address of a page on disk; the search works without.
  function remember(asked) {
    if (toAddress(asked) === toAddress(fromAddress())) {
      return;
    }
    try {
      window.history.pushState(null, "", toAddress(asked));
    } catch (error) {
      return;
    }
  }

  function ask(asked) {
    remember(asked);
    run(asked);
  }

  function showAsked() {
    var asked = fromAddress();
    page.input.value = asked.text;
    run(asked);
  }

  function start() {
    page.list = document.getElementById("search-results");
    page.status = document.getElementById("search-status");
    page.input = document.getElementById("q");
    page.filters = document.getElementById("search-filters");
    if (!page.list || !page.status || !page.input) {
      return;
    }
    page.input.form.addEventListener("submit", function (event) {
      event.preventDefault();
      ask({ text: page.input.value, filters: fromAddress().filters });
    });
    window.addEventListener("popstate", showAsked);
    showAsked();
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})(window.ToolkitSearch.parts, window, document);
