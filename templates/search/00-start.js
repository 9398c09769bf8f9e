// The search of the site. The generator joins the files of this folder, in the order of their
// names, into one classic script; each adds its parts to the one object they share.
(function (window, document) {
  "use strict";
  var script = document.currentScript;

  // Where this script came from: its tag says which file of the pack to begin with, data-root="…",
  // an address relative to the page; data-later="…" is the second script.
  var data = script ? script.dataset : {};
  function addressOf(path) {
    return path ? new URL(path, document.baseURI).href : "";
  }

  var parts = {};
  parts.rootUrl = addressOf(data.root);
  parts.laterUrl = addressOf(data.later);
  // How long an answer is waited for, in milliseconds.
  parts.patience = 20000;
  // Resolved when the page is there, and the scripts that its head asks for have had their turn, or
  // time enough for it.
  parts.pageReady = new Promise(function (resolve) {
    if (document.readyState === "complete") {
      resolve();
    }
    document.addEventListener("DOMContentLoaded", resolve);
    window.addEventListener("load", resolve);
    window.setTimeout(resolve, parts.patience);
  });
  window.ToolkitSearch = { parts: parts };
})(window, document);
