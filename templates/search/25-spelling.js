// Brings different ways of writing a word together. Word for word the rules of Spelling in Java.
(function (parts) {
  "use strict";

  var MARKS = /[\u0300-\u036F]/g;
  var INITIALS = /^(?:[a-z]\.)+[a-z]$/;
  var THOUSANDS = /^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/;
  var SHORTEST = 5;

  var BRITISH_TO_AMERICAN = [
    [/^practi[sz](e|ed|es|er|ers|ing)$/u, "practic$1"],
    [/^(.{3,})is(e|ed|es|er|ers|ing|ation|ations|ational|able)$/u, "$1iz$2"],
    [/^(.{2,})lys(e|ed|es|er|ers|ing)$/u, "$1lyz$2"],
    [
      /^(.{3,})our(s|ed|ing|al|ally|able|ful|ism|ite|ites|er|ers|less|hood|hoods|)$/u,
      "$1or$2"
    ],
    [/^(cent|met|lit|theat|fib|calib)re(s|d|)$/u, "$1er$2"],
    [/^(lic|def|off|pret)ence(s|d|)$/u, "$1ense$2"],
    [/^programme(s|)$/u, "program$1"],
    [/^(.*)ae(d|m|sth|col)(.*)$/u, "$1e$2$3"],
    [/^oe(.*)$/u, "e$1"],
    [/^foet(.*)$/u, "fet$1"],
    [/^(.*)rhoea(.*)$/u, "$1rhea$2"]
  ];

  /** The word as people might write it who do not care for accents, points and commas. */
  function plain(word) {
    var found = word.replace(/[\u2019\uFF07]/g, "'");
    if (/[\u00C0-\uFFFF]/.test(found)) {
      found = found.normalize("NFD").replace(MARKS, "").normalize("NFC");
    }
    if (INITIALS.test(found)) {
      return found.replace(/\./g, "");
    }
    return THOUSANDS.test(found) ? found.replace(/,/g, "") : found;
  }

  /** One spelling for the British and the American one; the first rule that fits decides. */
  function common(word) {
    if (word.length >= SHORTEST) {
      for (var i = 0; i < BRITISH_TO_AMERICAN.length; i++) {
        var rule = BRITISH_TO_AMERICAN[i];
        if (rule[0].test(word)) {
          return word.replace(rule[0], rule[1]);
        }
      }
    }
    return word;
  }

  parts.plain = plain;
  parts.common = common;
})(window.ToolkitSearch.parts);
