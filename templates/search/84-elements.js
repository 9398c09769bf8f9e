// Makes elements. Text only ever becomes text, never markup.
(function (parts, document) {
  "use strict";

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

  function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1).replace(/-/g, " ");
  }

  /** "1 result", "2 results". */
  function counted(number) {
    return number + (number === 1 ? " result" : " results");
  }

  parts.element = element;
  parts.capital = capital;
  parts.counted = counted;
})(window.ToolkitSearch.parts, document);
