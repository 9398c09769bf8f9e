// What is asked for, as the address of the page says it: q, and a parameter for each chosen value.
(function (parts, window) {
  "use strict";

  function fromAddress() {
    // Without a prototype: a parameter may be called "constructor".
    var asked = { text: "", filters: Object.create(null) };
    new URLSearchParams(window.location.search).forEach(function (value, name) {
      if (name === "q") {
        asked.text = value;
      } else if (value) {
        asked.filters[name] = (asked.filters[name] || []).concat(value);
      }
    });
    return asked;
  }

  function toAddress(asked) {
    var address = new URLSearchParams();
    address.append("q", asked.text);
    Object.keys(asked.filters).forEach(function (facet) {
      asked.filters[facet].forEach(function (value) {
        address.append(facet, value);
      });
    });
    return "?" + address;
  }

  parts.fromAddress = fromAddress;
  parts.toAddress = toAddress;
})(window.ToolkitSearch.parts, window);
