// What a tool made, to go: for a word processor, and as a page that needs nothing else.
(function (window, document, tools) {
  "use strict";

  var STYLE =
    "body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:11pt/1.45 Calibri,Arial,sans-serif}" +
    "table{border-collapse:collapse}td,th{text-align:left;vertical-align:top}" +
    "h2,h3,h4{break-after:avoid}li,tr,blockquote{break-inside:avoid}footer{font-size:9pt}" +
    "@page{size:A4;margin:20mm}";
  // Columns beside each other need the whole page.
  var WIDE = "body{max-width:none}@page{size:A4 landscape;margin:14mm}";
  var FILES = { paper: "paper.html", compare: "side-by-side.html", ask: "our-profile.html" };

  function escaped(text) {
    return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  }

  /** A part of the page as HTML that means the same without our styles, and whose links lead somewhere. */
  function plainHtml(part) {
    var copy = part.cloneNode(true);
    copy.querySelectorAll("[hidden], [aria-hidden]").forEach(function (one) {
      one.remove();
    });
    copy.querySelectorAll("*").forEach(function (one) {
      ["class", "id", "role"].forEach(function (name) {
        one.removeAttribute(name);
      });
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

  function copy(part) {
    var copied = false;
    function give(event) {
      // Without this the copy would take the colours of the screen with it.
      event.clipboardData.setData("text/html", plainHtml(part));
      event.clipboardData.setData("text/plain", part.innerText);
      event.preventDefault();
      copied = true;
    }
    var selection = window.getSelection();
    selection.selectAllChildren(part);
    document.addEventListener("copy", give);
    var done = document.execCommand("copy");
    document.removeEventListener("copy", give);
    // Left selected when it failed: the reader's own keys can copy it then.
    if (done) {
      selection.removeAllRanges();
    }
    return done && copied;
  }

  function page(part, title, wide) {
    return (
      '<!doctype html>\n<html lang="' +
      document.documentElement.lang +
      '">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
      "<title>" +
      escaped(title) +
      "</title>\n<style>" +
      STYLE +
      (wide ? WIDE : "") +
      "</style></head>\n<body>" +
      plainHtml(part) +
      "</body>\n</html>\n"
    );
  }

  /**
   * Lets the buttons `name`-copy and `name`-save hand over the part of the page called `name`-document;
   * `name`-copied tells what came of it.
   *
   * @param title gives the title of the saved page
   */
  tools.handOver = function (name, title, wide) {
    var part = document.getElementById(name + "-document");
    document.getElementById(name + "-copy").addEventListener("click", function () {
      document.getElementById(name + "-copied").textContent = copy(part)
        ? "Copied. Open your document and paste."
        : "Your browser did not copy it. It is selected: press Ctrl and C.";
    });
    document.getElementById(name + "-save").addEventListener("click", function () {
      tools.save(FILES[name], "text/html", page(part, title(), wide));
    });
  };
})(window, document, window.ToolkitTools);
