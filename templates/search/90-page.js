// The results page: reads ?q= from the address, shows the hits, and keeps the address in step.
(function (parts, window, document) {
  "use strict";

  var SHOWN = 10;
  var latest = 0;
  var page = {};

  var element = parts.element;
  var fromAddress = parts.fromAddress;
  var toAddress = parts.toAddress;

  function say(text) {
    page.status.textContent = text;
  }

  function withoutFilters(result) {
    return result.chosen.length
      ? result.matcher.hits(result.plan.clauses).length
      : result.ranked.length;
  }

  function summary(text, result, shown) {
    var total = result.ranked.length;
    var all = withoutFilters(result);
    var narrowed = all > total ? " with these filters, " + all + " without" : "";
    var first = shown < total ? ", the first " + shown + " shown" : "";
    return (total ? parts.counted(total) : "Nothing found") + " for " + parts.quoted(text) + narrowed + first + ".";
  }

  function moreButton(asked, result, shown, request) {
    var button = element("button", "search-more", "Show more results");
    button.type = "button";
    button.addEventListener("click", function () {
      button.remove();
      show(asked, result, shown, request).then(function (items) {
        (items.length ? items[0].link : page.status).focus();
      }, failed);
    });
    return button;
  }

  // Excerpts take a file or two each: only those are fetched that somebody can see.
  var unseen = new Map();
  var watch = new window.IntersectionObserver(function (entries) {
    entries.forEach(function (entry) {
      var then = entry.isIntersecting && unseen.get(entry.target);
      if (then) {
        watch.unobserve(entry.target);
        unseen.delete(entry.target);
        then();
      }
    });
  }, { rootMargin: "200px" });

  function whenSeen(item, then) {
    unseen.set(item, then);
    watch.observe(item);
  }

  // What facets say comes after the results, which stand without it too.
  function addFacets(asked, result, items, request) {
    var sorted = result.matcher.withFacets().then(function () {
      items.forEach(function (item) {
        item.sort();
      });
    });
    Promise.all([sorted, parts.later()]).then(
      function () {
        if (request === latest) {
          showFilters(asked, result);
        }
      },
      function () {
        if (request === latest) {
          clearFilters();
        }
      }
    );
  }

  function addItem(result, ranked, hit) {
    var item = parts.resultItem(result, ranked, hit);
    page.list.appendChild(item.element);
    whenSeen(item.element, function () {
      Promise.all([result.pack.text(ranked.doc), parts.later()]).then(
        function (loaded) {
          item.fill(parts.excerptOf(result, loaded[0]));
        },
        function () {
          // The result stands without its excerpt too.
        }
      );
    });
    return item;
  }

  // Adds the next hits to the list; excerpts follow when their text has come. The first does not
  // wait for the others: whatever they turn out to be, it stays where it is.
  function show(asked, result, offset, request) {
    var items = [];
    var done = 0;
    function add(hits) {
      if (request === latest) {
        hits.slice(done).forEach(function (hit) {
          var ranked = result.ranked.at(offset + done++);
          if (hit) {
            items.push(addItem(result, ranked, hit));
          }
        });
      }
    }
    // One that cannot be had does not take the others away.
    var cards = parts.cardsOf(result, offset, SHOWN).map(function (card) {
      return card.catch(function () {});
    });
    var first = Promise.all(cards.slice(0, 1)).then(add);
    return Promise.all([first, Promise.all(cards)]).then(function (loaded) {
      var hits = loaded[1];
      add(hits);
      if (request !== latest) {
        return [];
      }
      if (hits.length && !items.length && !offset) {
        throw new Error("no cards");
      }
      result.missing = (result.missing || 0) + hits.length - items.length;
      parts.groupResults(items, (page.list.dataset.whole || "").split(" "));
      var shown = offset + hits.length;
      var lacks = result.missing ? " Some of these could not be loaded." : "";
      say(summary(asked.text, result, shown) + lacks);
      if (shown < result.ranked.length) {
        page.list.after(moreButton(asked, result, shown, request));
      }
      addFacets(asked, result, items, request);
      return items;
    });
  }

  function clear() {
    page.list.textContent = "";
    page.about.textContent = "";
    // What nobody has seen would be kept, with all that was found, for as long as the page is open.
    watch.disconnect();
    unseen.clear();
    document.querySelectorAll(".search-more").forEach(function (button) {
      button.remove();
    });
  }

  function clearFilters() {
    if (page.filters) {
      if (page.filters.contains(document.activeElement)) {
        page.status.focus();
      }
      page.filters.textContent = "";
    }
  }

  function failed() {
    say("The search could not be loaded. Everything is also listed in the ");
    var link = element("a", "", "A–Z index");
    link.setAttribute("href", parts.siteUrl("a-z.html"));
    page.status.appendChild(link);
    page.status.appendChild(document.createTextNode("."));
  }

  function showFilters(asked, result) {
    if (page.filters) {
      parts.showFilters(
        page.filters,
        parts.countsOf(result),
        asked.filters,
        withoutFilters(result),
        function () {
          ask({ text: page.input.value, filters: parts.chosenFilters(page.filters, asked.filters) });
        }
      );
    }
  }

  // A link to another query; it works in a new tab as well.
  function linkTo(filters) {
    return function (text, label, otherFilters) {
      var asked = { text: text, filters: otherFilters || filters };
      var link = element("a", "", label);
      link.setAttribute("href", toAddress(asked));
      link.addEventListener("click", function (event) {
        if (event.button || event.ctrlKey || event.metaKey || event.shiftKey) {
          return;
        }
        event.preventDefault();
        page.input.value = text;
        ask(asked);
        page.status.focus();
      });
      return link;
    };
  }

  function showAbout(elements) {
    elements.forEach(function (made) {
      page.about.appendChild(made);
    });
  }

  function offerNoFilters(asked, chosen) {
    if (chosen.length) {
      showAbout([linkTo(asked.filters)(asked.text, "Clear the filters", {})]);
    }
  }

  // How the query was understood; what is given adds, after the results, what might be asked instead.
  function about(asked, result, request) {
    var link = linkTo(asked.filters);
    showAbout(parts.understood(result, asked.text, link));
    offerNoFilters(asked, result.chosen);
    return function () {
      return parts
        .later()
        .then(function () {
          return Promise.all([
            parts.unknownValues(asked, result, link),
            result.ranked.length
              ? parts.offered(result, asked.text, link)
              : parts.alternatives(asked, result, link)
          ]);
        })
        .then(
          function (found) {
            if (request === latest) {
              found.forEach(showAbout);
            }
          },
          function () {}
        );
    };
  }

  // Where somebody can start who does not know what to ask, or found nothing.
  function showStart(shown) {
    if (page.start) {
      page.start.hidden = !shown;
    }
  }

  // Mail and chat programs add parameters of their own to links: they are no filters.
  function known(asked) {
    return parts.openPack().then(function (pack) {
      Object.keys(asked.filters).forEach(function (name) {
        if (!pack.hasFacet(name)) {
          delete asked.filters[name];
        }
      });
    });
  }

  function entitle(asked) {
    document.title = parts.quoted(asked.text) + " – " + page.title;
  }

  function run(asked) {
    var request = ++latest;
    page.asked = toAddress(asked);
    var nothing = !asked.text.trim();
    showStart(nothing);
    if (nothing) {
      document.title = page.title;
      clear();
      say("");
      clearFilters();
      return Promise.resolve();
    }
    say("Searching…");
    return known(asked)
      .then(function () {
        return Promise.all([parts.find(asked.text, asked.filters), parts.pageReady]);
      })
      .then(function (found) {
        var result = found[0];
        if (request !== latest) {
          return null;
        }
        // Sends for what is to be shown; until that comes, there is time for the rest.
        var shown = show(asked, result, 0, request);
        clear();
        entitle(asked);
        if (page.filters && result.ranked.length) {
          parts.announceFilters(page.filters, result.pack.root.facetNames || []);
        }
        showStart(!result.ranked.length);
        var askOtherwise = about(asked, result, request);
        return shown.then(askOtherwise);
      })
      .catch(function () {
        if (request === latest) {
          // Nothing of it may still come.
          latest++;
          clear();
          clearFilters();
          entitle(asked);
          failed();
          offerNoFilters(asked, Object.keys(asked.filters));
        }
      });
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

  // Typing may have begun before this has come.
  function isTyped() {
    return document.activeElement === page.input && page.input.value !== fromAddress().text;
  }

  function showAsked(event) {
    var asked = fromAddress();
    if (event && toAddress(asked) === page.asked) {
      // Only the place on the page is another.
      return null;
    }
    if (event || !page.input.value || !isTyped()) {
      page.input.value = asked.text;
    }
    return run(asked);
  }

  function suggest() {
    var typed = isTyped();
    parts.suggest(page.input, typed, function (text) {
      ask({ text: text, filters: fromAddress().filters });
    });
  }

  function start() {
    page.list = document.getElementById("search-results");
    page.status = document.getElementById("search-status");
    page.input = document.getElementById("q");
    page.filters = document.getElementById("search-filters");
    page.start = document.getElementById("search-start");
    if (!page.list || !page.status || !page.input) {
      return;
    }
    page.title = document.title;
    page.about = element("div", "search-about");
    page.status.after(page.about);
    page.status.tabIndex = -1;
    page.input.form.addEventListener("submit", function (event) {
      event.preventDefault();
      ask({ text: page.input.value, filters: fromAddress().filters });
    });
    window.addEventListener("popstate", showAsked);
    showAsked()
      .then(parts.later)
      .then(suggest, function () {
        // Typing goes on without suggestions.
      });
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})(window.ToolkitSearch.parts, window, document);
