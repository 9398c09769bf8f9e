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
  var named = mine.idsIn(new URLSearchParams(window.location.search).get("ids") || "", Infinity);
  var lent = named.slice(0, mine.most);
  var referenceIds = [];
  var entries = [];
  var turn = 0;
  var told = "";

  function ids() {
    return lent.length ? lent : mine.ids();
  }

  function set(wanted) {
    if (!lent.length) {
      mine.set(wanted);
    } else if (wanted.length) {
      lent = wanted;
      draw();
    } else {
      giveBack();
      draw();
    }
  }

  function readdress(search) {
    try {
      window.history.replaceState(null, "", window.location.pathname + search);
    } catch (refused) {
      // Some browsers forbid it to pages from a folder: the list is shown all the same.
      return;
    }
  }

  /** The lent list is done with, here and in the address, so that it does not come back. */
  function giveBack() {
    lent = [];
    named = [];
    readdress("");
  }

  // One's own come first, so that nothing falls out for what is added.
  function addLent() {
    var own = mine.ids();
    var fresh = entries
      .map(function (entry) {
        return entry.id;
      })
      .filter(function (id) {
        return own.indexOf(id) < 0;
      });
    var added = Math.min(fresh.length, mine.most - own.length);
    giveBack();
    list.dataset.used = "all";
    told =
      added < fresh.length
        ? "Your paper is full: it holds " +
          mine.most +
          " entries, so " +
          (fresh.length - added) +
          " of the link did not go in."
        : "";
    mine.set(own.concat(fresh));
    mine.say("Added to your paper: " + added + ". In your paper: " + mine.ids().length + ".");
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
  function move(entry, group, step) {
    var place = group.indexOf(entry) + step;
    var id = entry.id;
    var neighbour = group[place].id;
    set(
      ids().map(function (other) {
        return other === id ? neighbour : other === neighbour ? id : other;
      })
    );
    mine.say(entry.title + ": moved to place " + (place + 1) + " of " + group.length + ".");
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
        move(entry, group, way[2]);
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
    if (used === "all") {
      document.getElementById(entries.length ? "part-order" : "paper-empty").focus();
      return;
    }
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
    document.getElementById("paper-clear").hidden = lent.length > 0;
    if (!mine.isKept()) {
      readdress(ids().length ? new URL(address()).search : "");
    }
    tell(missing);
    write(groups);
    refocus();
  }

  function write(groups) {
    if (entries.length) {
      referenceIds = tools.writePaper(paper, groups || groupsOf(entries), facts(), site);
    }
  }

  function note(text) {
    if (text) {
      notice.append(tools.element("p", "", text));
    }
  }

  function tellLent() {
    var own = mine.ids().length;
    note("This list came with the link." + (own ? " Your own paper is as you left it." : ""));
    notice.append(
      tools.button(own ? "Add these to my paper" : "Make this my paper", addLent),
      tools.button("Show my own instead", function () {
        giveBack();
        list.dataset.used = "all";
        draw();
        mine.say("This is your own paper.");
      })
    );
  }

  function tellMissing(missing) {
    note(
      missing === 1
        ? "1 entry is not on this site, or no longer, and is left out."
        : missing + " entries are not on this site, or no longer, and are left out."
    );
    // Not by itself: a bad line to the site must not empty a paper.
    if (!lent.length) {
      notice.append(
        tools.button("Take out what is not there", function () {
          list.dataset.used = "all";
          mine.set(
            entries.map(function (entry) {
              return entry.id;
            })
          );
          mine.say("Taken out: " + missing + ". In your paper: " + entries.length + ".");
        })
      );
    }
  }

  function tell(missing) {
    notice.textContent = "";
    if (lent.length) {
      tellLent();
    } else if (!mine.isKept() && entries.length) {
      note(
        "Your browser lets this site keep nothing, so this list is only in the address of this page. " +
          "To have it again, keep the link below."
      );
    }
    if (named.length > mine.most) {
      note(
        "The link names " +
          named.length +
          " entries. A paper holds " +
          mine.most +
          ", so the last " +
          (named.length - mine.most) +
          " are left out."
      );
    }
    note(told);
    told = "";
    if (missing) {
      tellMissing(missing);
    }
    notice.hidden = !notice.firstChild;
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
    form.reset();
    keepFacts();
    mine.set([]);
    mine.say("Your paper is empty.");
    document.getElementById("paper-empty").focus();
  });

  recallFacts();
  root.hidden = false;
  // Where nothing is kept, what came with the address is all the paper that there is.
  if (lent.length && !mine.isKept()) {
    mine.set(lent);
    lent = [];
  }
  mine.onChange(function () {
    if (!lent.length) {
      draw();
    }
  });
  draw();
})(window, document, window.ToolkitTools, window.ToolkitPaper);
