// The results page: reads ?q= from the address, shows the hits, and keeps the address in step.
// Text from the index only ever becomes text, never markup.
(function (parts, window, document) {
  "use strict";

  var SHOWN = 10;
  var latest = 0;
  var page = {};

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  function say(text) {
    page.status.textContent = text;
  }

  function siteUrl(path) {
    var folder = new URL(".", document.baseURI).href;
    var site = new URL("..", parts.rootUrl).href;
    return folder === site ? path : site + path;
  }

  function typeLabel(type) {
    var labels = page.list.dataset;
    var key = "type" + type.charAt(0).toUpperCase() + type.slice(1);
    return labels[key] || type.charAt(0).toUpperCase() + type.slice(1);
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

  function summary(text, total, shown) {
    if (!total) {
      return "Nothing found for “" + text + "”. Try fewer or other words.";
    }
    var entries = total === 1 ? "1 result" : total + " results";
    var first = shown < total ? ", the first " + shown + " shown" : "";
    return entries + " for “" + text + "”" + first + ".";
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
      say(summary(text, result.ranked.length, shown));
      if (shown < result.ranked.length) {
        page.list.after(moreButton(text, result, shown));
      }
      parts.excerptsOf(result, offset, SHOWN).then(
        function (found) {
          found.forEach(function (excerpt, i) {
            showExcerpt(items[i], excerpt, hits[i]);
          });
        },
        function () {
          // The results stand without their excerpts.
        }
      );
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

  function run(text) {
    var request = ++latest;
    clear();
    if (!text.trim()) {
      say("");
      return;
    }
    say("Searching…");
    parts
      .find(text)
      .then(function (result) {
        return request === latest ? show(text, result, 0, request) : null;
      })
      .catch(function () {
        if (request === latest) {
          failed();
        }
      });
  }

  function asked() {
    return new URLSearchParams(window.location.search).get("q") || "";
  }

  // Some browsers forbid changing the address of a page on disk; the search works without.
  function remember(text) {
    try {
      window.history.pushState(null, "", "?q=" + encodeURIComponent(text));
    } catch (error) {
      return;
    }
  }

  function start() {
    page.list = document.getElementById("search-results");
    page.status = document.getElementById("search-status");
    page.input = document.getElementById("q");
    if (!page.list || !page.status || !page.input) {
      return;
    }
    page.input.form.addEventListener("submit", function (event) {
      event.preventDefault();
      if (page.input.value !== asked()) {
        remember(page.input.value);
      }
      run(page.input.value);
    });
    window.addEventListener("popstate", showAsked);
    showAsked();
  }

  function showAsked() {
    page.input.value = asked();
    run(asked());
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})(window.ToolkitSearch.parts, window, document);
