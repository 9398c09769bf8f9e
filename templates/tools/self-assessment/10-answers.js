// The answers: where they are kept and how they go into a file and come back. Never in an address.
(function (window, document, tools) {
  "use strict";

  var KEY = "toolkit-where-are-we";
  var KIND = "leaders-toolkit-answers";
  var ANSWERS = ["mostly", "sometimes", "rarely", "unsure"];
  var asks = Array.from(document.querySelectorAll("[data-ask]"));

  function within(name, act) {
    try {
      return act(window[name]);
    } catch (refused) {
      return null;
    }
  }

  /** What of some answers belongs to statements of this page. */
  function valid(given) {
    var answers = {};
    asks.forEach(function (ask) {
      var id = ask.dataset.ask;
      if (given && Object.hasOwn(given, id) && ANSWERS.indexOf(given[id]) >= 0) {
        answers[id] = given[id];
      }
    });
    return answers;
  }

  function isObject(value) {
    return Boolean(value) && typeof value === "object" && !Array.isArray(value);
  }

  // What another page or an extension left under the name is as good as nothing.
  function stored(name) {
    return within(name, function (store) {
      var read = JSON.parse(store.getItem(KEY));
      var sound =
        isObject(read) &&
        Object.keys(read).every(function (id) {
          return ANSWERS.indexOf(read[id]) >= 0;
        });
      return sound ? read : null;
    });
  }

  function isDay(text) {
    var day = new Date(text + "T00:00:00Z");
    return !isNaN(day) && day.toISOString().slice(0, 10) === text;
  }

  /** The answers of the visit or, when the reader asked for that, those kept before. */
  tools.recall = function () {
    var kept = stored("localStorage");
    return { kept: Boolean(kept), answers: valid(stored("sessionStorage") || kept) };
  };

  tools.remember = function (answers, keep) {
    within("sessionStorage", function (store) {
      store.setItem(KEY, JSON.stringify(answers));
    });
    return within("localStorage", function (store) {
      if (keep) {
        store.setItem(KEY, JSON.stringify(answers));
      } else {
        store.removeItem(KEY);
      }
      return true;
    });
  };

  tools.forget = function () {
    ["sessionStorage", "localStorage"].forEach(function (name) {
      within(name, function (store) {
        store.removeItem(KEY);
      });
    });
  };

  tools.saveAnswers = function (answers) {
    var day = new Date().toISOString().slice(0, 10);
    tools.save(
      "where-are-we-" + day + ".json",
      "application/json",
      JSON.stringify({ kind: KIND, version: 1, saved: day, answers: answers }, null, 1) + "\n"
    );
  };

  /** Reads a file that was saved; null when it is none of ours. */
  tools.readAnswers = function (file) {
    return file.text().then(
      function (text) {
        try {
          var read = JSON.parse(text);
          var ours = read.kind === KIND && isObject(read.answers) && isDay(read.saved);
          return ours ? { saved: read.saved, answers: valid(read.answers) } : null;
        } catch (wrong) {
          return null;
        }
      },
      function () {
        return null;
      }
    );
  };
})(window, document, window.ToolkitTools);
