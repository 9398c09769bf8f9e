// Gathers what a query asks for, and says it in a sentence, word for word as QueryEcho in Java.
(function (parts) {
  "use strict";

  var MOST_NAMED = 12;
  var MOST_VALUES = 4;
  var LONGEST_NAME = 60;
  var PLACES = {
    title: "in the title",
    name: "in another name",
    summary: "in the summary",
    body: "on the page"
  };

  function cut(words) {
    if (words.length <= LONGEST_NAME) {
      return words;
    }
    return words.slice(0, LONGEST_NAME).replace(/[\uD800-\uDBFF]$/, "") + "…";
  }

  function quoted(words) {
    return "“" + cut(words) + "”";
  }

  function Echo() {
    this.words = { better: [], with: [], without: [] };
    this.lists = { better: [], with: [], without: [] };
    this.values = new Map();
  }

  Echo.prototype.add = function (role, what) {
    this.lists[role].push(what);
  };

  Echo.prototype.addWord = function (required, word) {
    this.words[required ? "with" : "better"].push(quoted(word));
  };

  Echo.prototype.addNear = function (one, other, words) {
    var distance = words === 1 ? "right beside " : "at most " + words + " words from ";
    this.add("with", quoted(one) + " " + distance + quoted(other));
  };

  Echo.prototype.addBegun = function (role, start) {
    this.add(role, "a word that begins with " + quoted(start));
  };

  /** @param place the name of the one field; empty for all */
  Echo.prototype.addRow = function (role, row, exact, place) {
    var how = row.length > 1 ? " in this order" : exact ? " exactly" : "";
    this.add(role, quoted(row.join(" ")) + how + (place && " " + PLACES[place]));
  };

  Echo.prototype.addValue = function (sign, facet, shown, note) {
    var group = sign === "without" ? "not " + facet : facet;
    this.values.set(group, (this.values.get(group) || []).concat(quoted(shown) + (note || "")));
  };

  Echo.prototype.addUnknownValue = function (sign, facet, asked) {
    this.addValue(sign, facet, asked, " (there is none)");
  };

  function listed(all, last, most) {
    var items = Array.from(new Set(all));
    if (items.length > most) {
      items.splice(most, items.length, items.length - most + " more");
    }
    var end = items.pop();
    return items.length ? items.join(", ") + " " + last + " " + end : end;
  }

  /** What is asked for, and why that finds nothing when it cannot find anything. */
  Echo.prototype.text = function () {
    var echo = this;
    function part(before, role, last) {
      var items = echo.words[role].concat(echo.lists[role]);
      return items.length ? [before + listed(items, last, MOST_NAMED)] : [];
    }
    var said = part("with ", "better", "or").concat(
      part("that must have ", "with", "and"),
      part("without ", "without", "or")
    );
    if (!said.length && !this.values.size) {
      return "There is no word in this to look for.";
    }
    var only = !part("", "better").concat(part("", "with")).length;
    var text = "Entries" + (said.length ? " " : "") + said.join(", ");
    this.values.forEach(function (values, group) {
      only = only && group.startsWith("not ");
      text += "; " + group + ": " + listed(values, "or", MOST_VALUES);
    });
    return text + "." + (only ? " That is only what to leave out: add a word to look for." : "");
  };

  parts.Echo = Echo;
  parts.quoted = quoted;
  parts.PLACES = PLACES;
})(window.ToolkitSearch.parts);
