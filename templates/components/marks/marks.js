// Marks the words that a search result came with (?mark=…), and takes the marks off again.
(function (window, document) {
  "use strict";

  var WORD = /[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu;
  var rows = new URLSearchParams(window.location.search).getAll("mark").map(function (row) {
    return row.split(" ");
  });
  var main = document.getElementById("main");
  var bar = null;

  // As the search writes words: small letters without accents and possessive.
  function written(word) {
    var plain = word.toLowerCase().normalize("NFD").replace(/[\u0300-\u036F]/g, "");
    plain = plain.replace(/’/g, "'").replace(/'s$/, "");
    return /^(\p{L}\.)+\p{L}$|^\d+(,\d{3})+(\.\d+)?$/u.test(plain)
      ? plain.replace(/(\p{L})\.|,/gu, "$1")
      : plain;
  }

  // Where the longest row that begins with this word ends; its own place when none does.
  function endOf(words, from) {
    return rows.reduce(function (end, row) {
      var fits = row.every(function (wanted, i) {
        return words[from + i] && words[from + i].written === wanted;
      });
      return fits ? Math.max(end, from + row.length) : end;
    }, from);
  }

  function markIn(node) {
    var text = node.data;
    var words = Array.from(text.matchAll(WORD), function (found) {
      return { written: written(found[0]), from: found.index, to: found.index + found[0].length };
    });
    var parts = document.createDocumentFragment();
    var at = 0;
    for (var i = 0; i < words.length; i++) {
      var end = endOf(words, i);
      if (end > i) {
        var mark = document.createElement("mark");
        mark.className = "found";
        mark.textContent = text.slice(words[i].from, words[end - 1].to);
        parts.append(text.slice(at, words[i].from), mark);
        at = words[end - 1].to;
        i = end - 1;
      }
    }
    if (at) {
      parts.append(text.slice(at));
      node.replaceWith(parts);
    }
  }

  function clear() {
    document.querySelectorAll("mark.found").forEach(function (mark) {
      var parent = mark.parentNode;
      mark.replaceWith(mark.textContent);
      parent.normalize();
    });
    bar.remove();
    document.removeEventListener("keydown", onKey);
  }

  function onKey(event) {
    if (event.key === "Escape") {
      clear();
    }
  }

  function showBar(marks) {
    bar = document.createElement("p");
    bar.className = "marks";
    bar.append(
      "Your words are marked in " + marks.length + (marks.length === 1 ? " place. " : " places. ")
    );
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = "Clear the marks";
    button.addEventListener("click", function () {
      clear();
      main.focus();
    });
    bar.append(button);
    main.append(bar);
    document.addEventListener("keydown", onKey);
  }

  function start() {
    var texts = document.createTreeWalker(main, window.NodeFilter.SHOW_TEXT);
    var nodes = [];
    while (texts.nextNode()) {
      // References repeat the title in every style: marks there only raise the count.
      if (!texts.currentNode.parentElement.closest(".cite")) {
        nodes.push(texts.currentNode);
      }
    }
    nodes.forEach(markIn);
    var marks = main.querySelectorAll("mark.found");
    if (marks.length) {
      showBar(marks);
    }
  }

  if (rows.length && main) {
    start();
  }
})(window, document);
