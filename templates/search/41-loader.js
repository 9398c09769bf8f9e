// Loads files of the pack with script tags: all that works from disk and under a strict policy.
(function (parts, window, document) {
  "use strict";

  var payloads = new Map();
  var pending = new Map();

  function nameOf(url) {
    return url.replace(/^[^?#]*\/|\.js.*$/g, "");
  }

  // The file to begin with may have a tag of its own, which runs after this script. The search goes
  // on as soon as it has; when the page is there without it, or never is, it is asked for.
  var rootName = nameOf(parts.rootUrl);
  var rootCame;
  var rootTag = new Promise(function (resolve) {
    rootCame = resolve;
  });
  parts.pageReady.then(rootCame);

  // Each file of the pack calls this; the address in its tag has its name. Only what was asked for is taken.
  Object.defineProperty(window, "toolkitPack", {
    value: function (payload) {
      var script = document.currentScript;
      var name = script ? nameOf(script.src) : "";
      if ((pending.has(name) || name === rootName) && typeof payload === "string") {
        payloads.set(name, payload);
      }
      if (name === rootName) {
        rootCame();
      }
    }
  });

  // What a file holds, if a file of this name may: a name ends with the first 32 bits of its SHA-256.
  function take(name) {
    var payload = payloads.get(name) || "";
    payloads.delete(name);
    var isText = name === rootName;
    var bytes = isText ? new TextEncoder().encode(payload) : parts.bytesOf(payload);
    return parts.digest(bytes).then(function (first) {
      if (first !== (parseInt(name.slice(-8), 16) | 0)) {
        throw new Error("not the search file it should be: " + name);
      }
      return bytes;
    });
  }

  function tryOnce(name, url) {
    return new Promise(function (resolve, reject) {
      var script = document.createElement("script");
      var timer = window.setTimeout(function () {
        end(reject, new Error("no answer from " + url));
      }, parts.patience);
      function end(settle, value) {
        window.clearTimeout(timer);
        script.onload = script.onerror = null;
        script.remove();
        settle(value);
      }
      script.onload = function () {
        end(resolve, take(name));
      };
      script.onerror = function () {
        end(reject, new Error("could not load " + url));
      };
      script.src = url;
      document.head.appendChild(script);
    });
  }

  /** The bytes of a file; a second try when the first fails. */
  function load(name, url) {
    var known = pending.get(name);
    if (known) {
      return known;
    }
    function forget() {
      pending.delete(name);
      payloads.delete(name);
    }
    function find() {
      return (payloads.has(name) ? take(name) : tryOnce(name, url)).catch(function () {
        // Another address, in case a broken copy lies in a cache.
        return tryOnce(name, url + "?again");
      });
    }
    var found = name === rootName ? rootTag.then(find) : find();
    pending.set(name, found);
    found.then(forget, forget);
    return found;
  }

  parts.rootName = rootName;
  parts.load = load;
})(window.ToolkitSearch.parts, window, document);
