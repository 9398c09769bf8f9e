// Asks the search many queries and compares its answers with Lucene's, which the build wrote down.
(function (window, document) {
  "use strict";

  var result = document.getElementById("check-result");
  var button = document.getElementById("check-start");
  if (!result) {
    return;
  }

  function bitsOf(score) {
    return new Int32Array(new Float32Array([score]).buffer)[0];
  }

  function scoreOf(bits) {
    return new Float32Array(new Int32Array([bits]).buffer)[0];
  }

  function finish(state, text) {
    result.setAttribute("data-state", state);
    // Which program, not on which machine.
    var program = /(?:Chrome|Edg|Firefox|Version)\/[0-9]+/g;
    var named = navigator.userAgent.match(program) || ["unknown browser"];
    result.setAttribute("data-browser", named[named.length - 1].replace("/", " "));
    result.textContent = text;
    if (button) {
      button.removeAttribute("aria-disabled");
    }
  }

  function shown(query) {
    return "“" + (query.length > 60 ? query.slice(0, 60) + "…" : query) + "”";
  }

  /** What differs first, in words; nothing when all is equal. */
  function difference(expected, found, ids) {
    var query = shown(expected[0]);
    if (found.total !== expected[1]) {
      return "For " + query + " it finds " + found.total + " entries, not " + expected[1] + ".";
    }
    for (var i = 0; i < found.hits.length; i++) {
      var hit = found.hits[i];
      var id = ids[expected[2 + 2 * i]];
      if (hit.id !== id) {
        return "For " + query + " number " + (i + 1) + " is " + hit.id + ", not " + id + ".";
      }
      if (bitsOf(hit.score) !== expected[3 + 2 * i] || Math.fround(hit.score) !== hit.score) {
        return (
          "For " + query + " the score of " + id + " is " + hit.score + ", not " +
          scoreOf(expected[3 + 2 * i]) + "."
        );
      }
    }
    return 2 + 2 * found.hits.length === expected.length
      ? ""
      : "For " + query + " it gives " + found.hits.length + " answers.";
  }

  function compare(all) {
    var at = 0;
    function next() {
      if (at === all.answers.length) {
        finish("passed", "Passed: all " + at + " queries have exactly the answers they should.");
        return Promise.resolve();
      }
      var expected = all.answers[at];
      return window.ToolkitSearch.query(expected[0], { limit: all.limit }).then(function (found) {
        var wrong = difference(expected, found, all.ids);
        if (wrong) {
          finish("failed", "Failed at query " + (at + 1) + " of " + all.answers.length + ". " + wrong);
          return undefined;
        }
        at++;
        if (at % 25) {
          return next();
        }
        result.textContent = at + " of " + all.answers.length + " queries checked …";
        return new Promise(function (done) {
          window.setTimeout(done, 0);
        }).then(next);
      });
    }
    return next();
  }

  function load() {
    return new Promise(function (resolve, reject) {
      var script = document.createElement("script");
      window.ToolkitSearchAnswers = function (text) {
        resolve(JSON.parse(text));
      };
      script.onload = script.onerror = function () {
        script.remove();
        reject(new Error("the list of answers cannot be read"));
      };
      script.src = result.getAttribute("data-answers");
      document.head.appendChild(script);
    });
  }

  function start() {
    // Not disabled, which would take the focus away from it.
    if (button && button.hasAttribute("aria-disabled")) {
      return;
    }
    if (button) {
      button.setAttribute("aria-disabled", "true");
    }
    result.removeAttribute("data-state");
    result.textContent = "Checking …";
    load()
      .then(compare)
      .catch(function (error) {
        finish("failed", "Failed: " + error.message + ".");
      });
  }

  if (button) {
    button.hidden = false;
    button.addEventListener("click", start);
  }
  if (result.hasAttribute("data-start")) {
    start();
  }
})(window, document);
