// The second script of the page: whatever the first results can be shown without. They are shown
// before it is asked for, and stand when it does not come.
(function (parts, window, document) {
  "use strict";

  var coming = null;

  function load(resolve, reject) {
    var script = document.createElement("script");
    function end() {
      delete window.ToolkitSearchLater;
      if (parts.suggest) {
        resolve(parts);
      } else {
        script.remove();
        reject(new Error("could not load " + parts.laterUrl));
      }
    }
    // Its files take the parts from here, add theirs, and leave nothing behind.
    window.ToolkitSearchLater = parts;
    script.onload = script.onerror = end;
    script.src = parts.laterUrl;
    document.head.appendChild(script);
  }

  /** The parts with those of the second script; tried anew after a failure. */
  function later() {
    if (!coming) {
      coming = parts.laterUrl ? new Promise(load) : Promise.reject(new Error("nothing comes later"));
      coming.catch(function () {
        coming = null;
      });
    }
    return coming;
  }

  parts.later = later;
})(window.ToolkitSearch.parts, window, document);
