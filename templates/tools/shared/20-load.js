// Fetches what the site says of an entry. From a folder a page may load scripts and nothing else, so
// each file is a script that calls `toolkitBrings` with one value.
(function (window, document, tools) {
  "use strict";

  var brought = new Map();
  var asked = new Map();

  window.toolkitBrings = function (value) {
    brought.set(value.id, value);
  };

  /** The value with an id out of a folder of the site; null when there is none. */
  tools.load = function (folder, id) {
    if (!asked.has(id)) {
      asked.set(
        id,
        new Promise(function (resolve) {
          var script = document.createElement("script");
          script.onload = script.onerror = function () {
            script.remove();
            resolve(brought.get(id) || null);
          };
          script.src = folder + "/" + id + ".js";
          document.head.append(script);
        })
      );
    }
    return asked.get(id);
  };
})(window, document, window.ToolkitTools);
