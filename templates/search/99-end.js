// The parts are nobody else's business.
(function (window) {
  "use strict";
  delete window.ToolkitSearch.parts;
  Object.freeze(window.ToolkitSearch);
})(window);
