// A button that copies a quotation with its source. Without scripts the words stand there to be selected.
(function (document) {
  "use strict";

  // Plain http and file:// have no clipboard for pages: copying the selection works there.
  function bySelection(text) {
    var range = document.createRange();
    range.selectNodeContents(text);
    var selection = document.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    return document.execCommand("copy");
  }

  Array.from(document.querySelectorAll("[data-copy]")).forEach(function (box) {
    var text = box.querySelector(".copy__text");
    var button = box.querySelector(".copy__button");
    var said = box.querySelector(".copy__said");

    function say(done) {
      said.textContent = done ? "Copied." : "Not copied: select the words and copy them.";
    }

    button.hidden = false;
    button.addEventListener("click", function () {
      if (navigator.clipboard && window.isSecureContext) {
        navigator.clipboard.writeText(text.textContent).then(
          function () { say(true); },
          function () { say(bySelection(text)); });
      } else {
        say(bySelection(text));
      }
    });
  });
})(document);
