// The references of the paper, for reference managers.
(function (tools) {
  "use strict";

  var FORMATS = {
    ris: ["references.ris", "application/x-research-info-systems"],
    bib: ["references.bib", "application/x-bibtex"],
    csl: ["references.json", "application/json"]
  };

  /** Hands over the references with these ids in a format, and tells how many there were. */
  tools.saveReferences = function (ids, format) {
    return Promise.all(
      ids.map(function (id) {
        return tools.load("paper", "reference/" + id);
      })
    ).then(function (loaded) {
      var found = loaded.filter(Boolean);
      var texts = found.map(function (one) {
        return one[format];
      });
      tools.save(
        FORMATS[format][0],
        FORMATS[format][1],
        format === "csl" ? JSON.stringify(texts, null, 1) + "\n" : texts.join("")
      );
      return found.length;
    });
  };
})(window.ToolkitTools);
