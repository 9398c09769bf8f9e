// Loads files of the pack with script tags: all that works from disk and under a strict policy.
(function (parts, window, document) {
  "use strict";

  var PATIENCE = 20000;
  var payloads = new Map();
  var pending = new Map();

  // Each file of the pack calls this with its own name. Only what was asked for is taken.
  Object.defineProperty(window, "ToolkitSearchPack", {
    value: function (name, payload) {
      if (pending.has(name) && typeof payload === "string") {
        payloads.set(name, payload);
      }
    }
  });

  // A name ends with the beginning of the SHA-256 of what the file holds.
  function isWhole(name) {
    return (
      payloads.has(name) &&
      parts.sha256(payloads.get(name)).startsWith(name.slice(name.lastIndexOf("-") + 1))
    );
  }

  function tryOnce(name, url) {
    return new Promise(function (resolve, reject) {
      var script = document.createElement("script");
      var timer = window.setTimeout(function () {
        end(reject, new Error("no answer from " + url));
      }, PATIENCE);
      function end(settle, value) {
        window.clearTimeout(timer);
        script.onload = script.onerror = null;
        script.remove();
        settle(value);
      }
      script.onload = function () {
        if (isWhole(name)) {
          var payload = payloads.get(name);
          payloads.delete(name);
          end(resolve, payload);
        } else {
          end(reject, new Error("not the search file it should be: " + url));
        }
      };
      script.onerror = function () {
        end(reject, new Error("could not load " + url));
      };
      script.src = url;
      document.head.appendChild(script);
    });
  }

  /** The payload of a file; a second try when the first fails. */
  function load(name, url) {
    var known = pending.get(name);
    if (known) {
      return known;
    }
    function forget() {
      pending.delete(name);
      payloads.delete(name);
    }
    var found = Promise.resolve().then(function () {
      return tryOnce(name, url).catch(function () {
        // Another address, in case a broken copy lies in a cache.
        return tryOnce(name, url + "?again");
      });
    });
    pending.set(name, found);
    found.then(forget, forget);
    return found;
  }

  parts.load = load;
})(window.ToolkitSearch.parts, window, document);
