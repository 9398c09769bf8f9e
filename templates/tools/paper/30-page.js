// The page on which a reader orders what is in the paper, and takes it away.
(function (window, document, tools, mine) {
  "use strict";

  var FACTS = "toolkit-paper-cover";
  var root = document.getElementById("paper-tool");
  var paper = document.getElementById("paper-document");
  var list = document.getElementById("paper-list");
  var form = document.getElementById("paper-cover");
  var notice = document.getElementById("paper-notice");
  var site = root.dataset;
  var kinds = Array.from(document.querySelectorAll("[data-kind]"), function (one) {
    return {
      type: one.dataset.kind,
      one: one.dataset.one,
      many: one.textContent,
      folder: one.getAttribute("href").replace("index.html", "")
    };
  });
  // What came with the address, until the reader makes it their own.
  var lent = mine.idsIn(new URLSearchParams(window.location.search).get("ids") || "");
  var referenceIds = [];
  var entries = [];
  var turn = 0;

  function ids() {
    return lent.length ? lent : mine.ids();
  }

  function set(wanted) {
    if (lent.length) {
      lent = wanted;
      draw();
    } else {
      mine.set(wanted);
    }
  }

  function typeOf(id) {
    return id.split("/")[0];
  }

  function facts() {
    var given = {};
    new FormData(form).forEach(function (value, name) {
      given[name] = value.trim();
    });
    return given;
  }

  // For the visit only: what a paper is for may be nobody else's business.
  function keepFacts() {
    try {
      window.sessionStorage.setItem(FACTS, JSON.stringify(facts()));
    } catch (refused) {
      return;
    }
  }

  function recallFacts() {
    try {
      var kept = JSON.parse(window.sessionStorage.getItem(FACTS)) || {};
      Object.keys(kept).forEach(function (name) {
        if (form.elements[name]) {
          form.elements[name].value = String(kept[name]);
        }
      });
    } catch (refused) {
      return;
    }
  }

  function address() {
    var url = new URL(window.location.href);
    url.search = "?ids=" + ids().join(",");
    url.hash = "";
    return url.href;
  }

  // Up and down go past the neighbour of the same kind: kinds keep their order.
  function move(id, step) {
    var same = ids().filter(function (other) {
      return typeOf(other) === typeOf(id);
    });
    var neighbour = same[same.indexOf(id) + step];
    set(
      ids().map(function (other) {
        return other === id ? neighbour : other === neighbour ? id : other;
      })
    );
  }

  // Buttons are made anew with each change; the one that was used gets the focus back.
  function made(entry, name, act) {
    var button = tools.button(name, function () {
      list.dataset.used = button.dataset.key;
      act();
    });
    button.dataset.key = name + " " + entry.id;
    button.append(tools.element("span", "visually-hidden", ": " + entry.title));
    return button;
  }

  function remove(id, item) {
    var items = Array.from(list.querySelectorAll("li.paper-list__entry"));
    list.dataset.place = String(items.indexOf(item));
    set(
      ids().filter(function (other) {
        return other !== id;
      })
    );
  }

  function line(entry, group) {
    var item = tools.element("li", "paper-list__entry");
    var place = group.indexOf(entry);
    item.append(tools.element("span", "paper-list__title", entry.title));
    [
      ["Up", place > 0, -1],
      ["Down", place < group.length - 1, 1]
    ].forEach(function (way) {
      var button = made(entry, way[0], function () {
        move(entry.id, way[2]);
      });
      button.disabled = !way[1];
      item.append(button);
    });
    item.append(
      made(entry, "Remove", function () {
        remove(entry.id, item);
        mine.say("Removed: " + entry.title + ".");
      })
    );
    return item;
  }

  // Where it can no longer be used, or is gone, the focus goes to its nearest neighbour.
  function refocus() {
    var used = list.dataset.used;
    if (!used) {
      return;
    }
    delete list.dataset.used;
    var own = Array.from(list.querySelectorAll("button")).filter(function (button) {
      return button.dataset.key === used;
    })[0];
    if (own && own.disabled) {
      own = own.parentNode.querySelector("button:enabled");
    }
    var items = list.querySelectorAll("li.paper-list__entry");
    var near = items[Math.min(Number(list.dataset.place || 0), items.length - 1)];
    var target = own || (near && near.querySelector("button:last-child"));
    (target || document.getElementById("paper-empty")).focus();
  }

  function groupsOf(found) {
    return kinds
      .map(function (kind) {
        return {
          kind: kind,
          entries: found.filter(function (entry) {
            return typeOf(entry.id) === kind.type;
          })
        };
      })
      .filter(function (group) {
        return group.entries.length;
      });
  }

  function show(found, missing) {
    var groups = groupsOf(found);
    entries = found;
    list.textContent = "";
    groups.forEach(function (group) {
      list.append(tools.element("h3", "paper-list__kind", group.kind.many));
      var items = tools.element("ol");
      group.entries.forEach(function (entry) {
        items.append(line(entry, group.entries));
      });
      list.append(items);
    });
    document.getElementById("paper-empty").hidden = found.length > 0;
    document.querySelectorAll(".paper-full").forEach(function (part) {
      part.hidden = !found.length;
    });
    document.getElementById("paper-link").value = address();
    tell(missing);
    write(groups);
    refocus();
  }

  function write(groups) {
    if (entries.length) {
      referenceIds = tools.writePaper(paper, groups || groupsOf(entries), facts(), site);
    }
  }

  function tell(missing) {
    notice.textContent = "";
    notice.hidden = !missing && !lent.length;
    if (lent.length) {
      notice.append(
        tools.element("p", "", "This list came with the link. Your own paper is as you left it."),
        tools.button("Make this my paper", function () {
          var now = lent;
          lent = [];
          mine.set(now);
          mine.say("This is your paper now.");
        }),
        tools.button("Show my own instead", function () {
          lent = [];
          draw();
        })
      );
    }
    if (missing) {
      notice.append(
        tools.element(
          "p",
          "",
          missing === 1
            ? "1 entry is not on this site, or no longer, and is left out."
            : missing + " entries are not on this site, or no longer, and are left out."
        )
      );
    }
  }

  function draw() {
    var now = ids();
    var mineNow = ++turn;
    Promise.all(
      now.map(function (id) {
        return tools.load("paper", id);
      })
    ).then(function (loaded) {
      if (mineNow === turn) {
        var found = loaded.filter(Boolean);
        show(found, now.length - found.length);
      }
    });
  }

  function on(id, act) {
    document.getElementById(id).addEventListener("click", act);
  }

  form.addEventListener("input", function () {
    keepFacts();
    write();
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
  });
  on("paper-print", function () {
    window.print();
  });
  tools.handOver("paper", function () {
    return facts().title || "Evidence for a discussion";
  });
  ["ris", "bib", "csl"].forEach(function (format) {
    on("paper-" + format, function () {
      tools.saveReferences(referenceIds, format);
    });
  });
  on("paper-copy-link", function () {
    var field = document.getElementById("paper-link");
    field.select();
    document.getElementById("paper-copied").textContent = document.execCommand("copy")
      ? "The link is copied."
      : "Your browser did not copy it. The link is selected: press Ctrl and C.";
  });
  on("paper-clear", function () {
    lent = [];
    form.reset();
    keepFacts();
    mine.set([]);
    mine.say("Your paper is empty.");
    document.getElementById("paper-empty").focus();
  });

  recallFacts();
  root.hidden = false;
  mine.onChange(function () {
    if (!lent.length) {
      draw();
    }
  });
  draw();
})(window, document, window.ToolkitTools, window.ToolkitPaper);
