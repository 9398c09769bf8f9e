// Remembers in the browser which entries a reader wants in a paper, and makes the buttons for it.
(function (window, document) {
  "use strict";

  var KEY = "toolkit-paper";
  var MOST = 40;
  var ID =
    /^(source|theme|quote|recommendation|case|framework|term|pathway)\/[a-z0-9][a-z0-9-]{0,79}$/;
  var store;
  var held = "";
  var fresh = [];
  var buttons = [];
  var listeners = [];
  var link = document.querySelector(".site-header__paper");
  var status = document.createElement("p");

  // Storage may be full, forbidden, or throw as soon as it is named.
  function usable(name) {
    try {
      var found = window[name];
      found.setItem(KEY + "-try", "1");
      found.removeItem(KEY + "-try");
      return found;
    } catch (refused) {
      return null;
    }
  }

  // Browsers take long to open it: not before it is asked for.
  function storage() {
    if (store === undefined) {
      store = usable("localStorage") || usable("sessionStorage");
    }
    return store;
  }

  /** The ids in a text that are ids at all, each once, in their order, as many as a paper holds. */
  function idsIn(text, most) {
    return String(text)
      .split(",")
      .filter(function (id, place, all) {
        return ID.test(id) && all.indexOf(id) === place;
      })
      .slice(0, most || MOST);
  }

  function ids() {
    try {
      return idsIn(storage() ? store.getItem(KEY) : held);
    } catch (refused) {
      return idsIn(held);
    }
  }

  function set(wanted) {
    held = idsIn(wanted.join(",")).join(",");
    try {
      if (storage()) {
        store.setItem(KEY, held);
      }
    } catch (refused) {
      store = null;
    }
    refresh();
  }

  function say(text) {
    status.textContent = text;
  }

  function label(button, inside) {
    button.firstChild.data = inside ? "Take out of my paper" : "Add to my paper";
    button.classList.toggle("paper-button--in", inside);
  }

  function relabel(some) {
    var now = ids();
    some.forEach(function (one) {
      label(one.button, now.indexOf(one.id) >= 0);
    });
    return now;
  }

  // Buttons that have just been made; others may have gone from the page, with all that hangs on them.
  function welcome() {
    buttons = buttons.concat(fresh).filter(function (one) {
      return one.button.isConnected;
    });
    relabel(fresh.splice(0));
  }

  function refresh() {
    var now = relabel(buttons);
    if (link) {
      link.hidden = !now.length;
      link.textContent = "My paper (" + now.length + ")";
      // What cannot be stored has to travel with the link.
      link.search = store ? "" : "?ids=" + now.join(",");
    }
    listeners.forEach(function (listener) {
      listener();
    });
  }

  function toggle(id, title, button) {
    var now = ids();
    var at = now.indexOf(id);
    if (at >= 0) {
      now.splice(at, 1);
    } else if (now.length === MOST) {
      // On the button, where everybody looks; the next change of the paper takes it away.
      button.firstChild.data = "Your paper is full: it holds " + MOST + " entries";
      return say("Your paper is full: it holds " + MOST + " entries.");
    } else {
      now.push(id);
    }
    set(now);
    say((at >= 0 ? "Taken out: " : "Added: ") + title + ". In your paper: " + now.length + ".");
  }

  /** Puts a button for an entry into a part of the page that tells its title anyhow. */
  function offer(holder, id, title) {
    if (!ID.test(id)) {
      return;
    }
    var button = document.createElement("button");
    var about = document.createElement("span");
    button.type = "button";
    button.className = "paper-button";
    about.className = "visually-hidden";
    about.textContent = ": " + title;
    button.append("", about);
    label(button, false);
    if (fresh.push({ button: button, id: id }) === 1) {
      window.setTimeout(welcome);
    }
    button.addEventListener("click", function () {
      toggle(id, title, button);
    });
    holder.append(button);
  }

  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  document.body.append(status);
  document.querySelectorAll("[data-entry]").forEach(function (holder) {
    var title = holder.dataset.title || document.querySelector("h1").textContent;
    offer(holder, holder.dataset.entry, title);
  });
  window.addEventListener("pageshow", refresh);
  // Browsers take long to open the storage and to listen to it: when there is nothing else to do.
  (window.requestIdleCallback || window.setTimeout)(function () {
    window.addEventListener("storage", refresh);
    refresh();
  });
  window.ToolkitPaper = {
    most: MOST,
    ids: ids,
    isKept: function () {
      return Boolean(storage());
    },
    idsIn: idsIn,
    set: set,
    say: say,
    offer: offer,
    onChange: listeners.push.bind(listeners)
  };
})(window, document);
