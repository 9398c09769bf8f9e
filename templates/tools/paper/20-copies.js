// The paper to go: for a word processor, as a file, and its references for reference managers.
(function (window, document, tools) {
  "use strict";

  var STYLE =
    "body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:11pt/1.45 Calibri,Arial,sans-serif}" +
    "table{border-collapse:collapse}td,th{text-align:left;vertical-align:top}" +
    "h2,h3,h4{break-after:avoid}li,tr,blockquote{break-inside:avoid}footer{font-size:9pt}" +
    "@page{size:A4;margin:20mm}";

  function escaped(text) {
    return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  }

  /** The paper as HTML that means the same without our styles, and whose links lead somewhere. */
  function plainHtml(paper) {
    var copy = paper.cloneNode(true);
    copy.querySelectorAll("*").forEach(function (one) {
      one.removeAttribute("class");
    });
    copy.querySelectorAll("table").forEach(function (table) {
      table.setAttribute("border", "1");
      table.setAttribute("cellpadding", "4");
    });
    copy.querySelectorAll("a").forEach(function (link) {
      var url = new URL(link.getAttribute("href"), document.baseURI);
      if (/^https?:$/.test(url.protocol)) {
        link.setAttribute("href", url.href);
      } else {
        // A path on this computer is of no use to whoever gets the copy.
        link.replaceWith(link.textContent);
      }
    });
    return copy.innerHTML;
  }

  /** Copies the paper; false when the browser does not let us. */
  tools.copyPaper = function (paper) {
    var copied = false;
    function give(event) {
      // Without this the copy would take the colours of the screen with it.
      event.clipboardData.setData("text/html", plainHtml(paper));
      event.clipboardData.setData("text/plain", paper.innerText);
      event.preventDefault();
      copied = true;
    }
    var selection = window.getSelection();
    selection.selectAllChildren(paper);
    document.addEventListener("copy", give);
    var done = document.execCommand("copy");
    document.removeEventListener("copy", give);
    // Left selected when it failed: the reader's own keys can copy it then.
    if (done) {
      selection.removeAllRanges();
    }
    return done && copied;
  };

  tools.savePaper = function (paper, title) {
    tools.save(
      "paper.html",
      "text/html",
      '<!doctype html>\n<html lang="' +
        document.documentElement.lang +
        '">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
        "<title>" +
        escaped(title) +
        "</title>\n<style>" +
        STYLE +
        "</style></head>\n<body>" +
        plainHtml(paper) +
        "</body>\n</html>\n"
    );
  };

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
})(window, document, window.ToolkitTools);
