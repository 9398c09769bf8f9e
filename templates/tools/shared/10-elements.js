// What all tools share. Text only ever becomes text, never markup.
(function (window, document) {
  "use strict";

  /** An element with a class and text, where they are given. */
  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  function button(text, onClick) {
    var made = element("button", "tool-button", text);
    made.type = "button";
    made.addEventListener("click", onClick);
    return made;
  }

  /** Hands a text to the reader as a file to save. */
  function save(name, type, text) {
    var link = element("a");
    link.href = URL.createObjectURL(new Blob([text], { type: type + ";charset=utf-8" }));
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    window.setTimeout(function () {
      URL.revokeObjectURL(link.href);
    }, 60000);
  }

  window.ToolkitTools = { element: element, button: button, save: save };
})(window, document);
