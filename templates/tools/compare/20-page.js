// Which entries are compared stands in the address, and nowhere else.
(function (window, document, tools, paper) {
  "use strict";

  var MOST = 4;
  var root = document.getElementById("compare-tool");
  var chosen = document.getElementById("compare-chosen");
  var notice = document.getElementById("compare-notice");
  var forms = Array.from(document.querySelectorAll(".compare-form"));
  var ids = paper.idsIn(new URLSearchParams(window.location.search).get("ids") || "");

  function formOf(id) {
    return forms.filter(function (form) {
      return form.dataset.kind === id.split("/")[0];
    })[0];
  }

  function remember() {
    var url = new URL(window.location.href);
    url.search = ids.length ? "?ids=" + ids.join(",") : "";
    url.hash = "";
    try {
      window.history.replaceState(null, "", url);
    } catch (refused) {
      // Some browsers forbid it to pages from a folder: the table is there all the same.
      return;
    }
  }

  function change(wanted, said) {
    ids = wanted;
    remember();
    paper.say(said);
    return draw();
  }

  function line(entry) {
    var item = tools.element("li");
    var remove = tools.button("Remove", function () {
      var rest = ids.filter(function (id) {
        return id !== entry.id;
      });
      change(rest, "Removed: " + entry.title + ".").then(function () {
        var next = chosen.querySelector("button") || document.querySelector(".compare-form select");
        next.focus();
      });
    });
    remove.append(tools.element("span", "visually-hidden", ": " + entry.title));
    item.append(tools.element("span", "", entry.title), remove);
    return item;
  }

  function showForms() {
    var own = ids.length ? formOf(ids[0]) : null;
    forms.forEach(function (form) {
      form.hidden = own ? form !== own || ids.length === MOST : false;
      form.querySelectorAll("option").forEach(function (option) {
        option.disabled = ids.indexOf(option.value) >= 0;
      });
      var select = form.querySelector("select");
      if (select.selectedOptions[0].disabled) {
        select.value = (form.querySelector("option:enabled") || {}).value;
      }
    });
    document
      .querySelectorAll(".compare-buttons, .compare-note, .compare-care")
      .forEach(function (part) {
        part.hidden = !ids.length;
      });
  }

  function show(found, leftOut) {
    var place = document.getElementById("compare-table");
    place.textContent = "";
    chosen.textContent = "";
    chosen.hidden = !found.length;
    found.forEach(function (entry) {
      chosen.append(line(entry));
    });
    notice.hidden = !leftOut && found.length !== 1;
    notice.textContent =
      leftOut + (found.length === 1 ? "Add another one to lay beside it." : "");
    if (found.length) {
      var form = formOf(found[0].id);
      var names = Array.from(form.querySelectorAll(".compare-rows li"), function (row) {
        return row.textContent;
      });
      var folder = form.dataset.href.replace("index.html", "");
      place.append(
        tools.compareTable(found, names, folder, found.length + " side by side")
      );
    }
    showForms();
  }

  function left(number, why) {
    return number ? "Left out: " + number + " " + why + ". " : "";
  }

  // Examples and things to do have different rows: the first decides which it is about.
  function draw() {
    var wanted = ids.filter(formOf);
    return Promise.all(
      wanted.map(function (id) {
        return tools.load("compare", id);
      })
    ).then(function (loaded) {
      var found = loaded.filter(Boolean);
      var alike = found.filter(function (entry) {
        return formOf(entry.id) === formOf(found[0].id);
      });
      var others = ids.length - wanted.length + found.length - alike.length;
      var shown = alike.slice(0, MOST);
      ids = shown.map(function (entry) {
        return entry.id;
      });
      show(
        shown,
        left(wanted.length - found.length, "that the site does not have, or no longer") +
          left(others, "of another kind than what is compared here") +
          left(alike.length - shown.length, "more than the " + MOST + " that fit beside each other")
      );
    });
  }

  forms.forEach(function (form) {
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      var select = form.querySelector("select");
      var option = select.selectedOptions[0];
      if (option && ids.indexOf(option.value) < 0 && ids.length < MOST) {
        change(ids.concat(option.value), "Added: " + option.textContent + ".").then(function () {
          (form.hidden ? document.getElementById("compare-print") : select).focus();
        });
      }
    });
  });
  document.getElementById("compare-print").addEventListener("click", function () {
    window.print();
  });
  tools.handOver(
    "compare",
    function () {
      return document.title;
    },
    true
  );
  document.getElementById("compare-clear").addEventListener("click", function () {
    change([], "Nothing is chosen.").then(function () {
      document.querySelector(".compare-form select").focus();
    });
  });

  root.hidden = false;
  draw();
})(window, document, window.ToolkitTools, window.ToolkitPaper);
