// Says how a query was understood, and offers to understand it otherwise: without what the search
// added of its own accord.
(function (parts, document) {
  "use strict";

  var MOST_FORMS = 6;

  var element = parts.element;

  // `link` makes a link to another query.
  function chip(name, text, link) {
    var item = element("li", "search-added__name", parts.quoted(name) + " ");
    var remove = link(parts.withoutAdded(text, [name]), "leave out");
    remove.setAttribute("aria-label", "Leave out " + parts.quoted(name));
    item.appendChild(remove);
    return item;
  }

  function chips(before, names, text, link) {
    var line = element("div", "search-added");
    line.appendChild(element("span", "", before));
    var list = element("ul");
    names.forEach(function (name) {
      list.appendChild(chip(name, text, link));
    });
    line.appendChild(list);
    return line;
  }

  function joined(words) {
    return words.join(" ");
  }

  function widened(plan, text, link) {
    var seen = new Set();
    return plan.widened
      .filter(function (name) {
        var key = joined(name.name);
        return !seen.has(key) && seen.add(key);
      })
      .map(function (name) {
        var before = parts.quoted(joined(name.name)) + " is also looked for as:";
        return chips(before, name.others.map(joined), text, link);
      });
  }

  function corrected(plan, text, link) {
    return plan.corrected.map(function (slip) {
      var none = "No entry has " + parts.quoted(slip.word);
      if (!slip.shown.length) {
        return element("p", "", none + ".");
      }
      var line = chips(none + ". Showing results for:", slip.shown, text, link);
      line.appendChild(document.createTextNode(" "));
      line.appendChild(
        link(
          parts.exactly(text, slip.word, slip.shown),
          "Search for " + parts.quoted(slip.word) + " instead"
        )
      );
      return line;
    });
  }

  // Other forms that a word was found by: "teams" finds "team".
  function forms(result, text, link) {
    var list = element("ul");
    result.plan.words.forEach(function (word) {
      var others = result.pack.small.has(word)
        ? []
        : Array.from(result.matcher.words(word).keys()).filter(function (form) {
            return form !== word;
          });
      if (others.length && list.childNodes.length < MOST_FORMS) {
        var named = others.slice(0, MOST_FORMS).map(parts.quoted).join(", ");
        var item = element("li", "", parts.quoted(word) + " also finds " + named + ". ");
        item.appendChild(
          link(parts.exactly(text, word, others), "Only " + parts.quoted(word) + " exactly")
        );
        list.appendChild(item);
      }
    });
    if (!list.firstChild) {
      return [];
    }
    var details = element("details", "search-forms");
    details.appendChild(element("summary", "", "Other forms of these words"));
    details.appendChild(list);
    return [details];
  }

  /** What to show of how a query was understood. */
  function understood(result, text, link) {
    var plan = result.plan;
    return [element("p", "search-echo", plan.echo)].concat(
      corrected(plan, text, link),
      widened(plan, text, link),
      forms(result, text, link)
    );
  }

  parts.understood = understood;
})(window.ToolkitSearch.parts, document);
