// The search of the site. The generator joins the files of this folder, in the order of their
// names, into one classic script; each adds its parts to the one object they share.
(function (window, document) {
  "use strict";
  var script = document.currentScript;
  window.ToolkitSearch = {
    parts: {
      // Where this script came from, and which file of the pack to begin with: its tag says
      // data-root="…", an address relative to the page; data-later="…" is the second script.
      scriptUrl: script ? script.src : "",
      rootUrl: script && script.dataset.root ? new URL(script.dataset.root, document.baseURI).href : "",
      laterUrl: script && script.dataset.later ? new URL(script.dataset.later, document.baseURI).href : "",
      siteUrl: ""
    }
  };
})(window, document);
