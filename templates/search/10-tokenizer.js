// Cuts text into words exactly as Lucene's StandardTokenizer does: the word boundary rules of the
// Unicode standard (UAX 29), keeping runs of letters, digits, Katakana and Hangul, single Han and
// Hiragana signs, runs of South East Asian script, and emoji.
(function (parts) {
  "use strict";

  // Longer words are cut, as Lucene does.
  var LONGEST = 255;

  /**
   * The rule for runs of letters and digits of these kinds, with what may stand between two of a
   * kind; `pairs` is what else runs are made of, and `alone` what makes runs with nothing else.
   */
  function joinedWords(joiner, number, midNumber, letter, midLetter, pairs, alone) {
    var joiners = "(?:" + joiner + ")*";
    function run(kind, between) {
      return kind + "(?:(?:" + joiners + "|" + between + ")" + kind + ")*";
    }
    var mixed = [pairs, run(number, midNumber), run(letter, midLetter)].join("|");
    var part = "(?:" + run(alone, NEVER) + "|(?:" + mixed + ")+)";
    return joiners + part + "(?:" + joiner + joiners + part + ")*" + joiners;
  }

  // What is written with these signs alone has neither emoji nor marks, and needs none of Unicode's
  // tables, which a browser takes long to make ready.
  var PLAIN = /^[\u0000-\u007F\u2013\u2014\u2018\u2019\u201C\u201D\u2026]*$/;
  var NEVER = "(?!)";
  var MID = ".'\u2018\u2019]";
  var plain = joinedWords("_", "[0-9]", "[,;" + MID, "[A-Za-z]", "[:" + MID, NEVER, NEVER);
  var plainRules = [new RegExp(plain, "y")];
  var allRules = null;

  function rulesFor(text) {
    if (PLAIN.test(text)) {
      return plainRules;
    }
    allRules = allRules || parts.unicodeRules();
    return allRules;
  }

  function lengthAt(rule, text, at) {
    rule.lastIndex = at;
    return rule.test(text) ? rule.lastIndex - at : 0;
  }

  function longestAt(rules, text, at) {
    return rules.reduce(function (longest, rule) {
      return Math.max(longest, lengthAt(rule, text, at));
    }, 0);
  }

  /** The words of a text, and where they stand. The longest that fits wins. */
  function tokenize(text) {
    var rules = rulesFor(text);
    var words = [];
    var at = 0;
    while (at < text.length) {
      var length = longestAt(rules, text, at);
      if (length > LONGEST) {
        length = longestAt(rules, text.slice(at, at + LONGEST), 0);
      }
      if (length) {
        words.push({ text: text.slice(at, at + length), start: at, end: at + length });
      }
      at += length || (text.codePointAt(at) > 0xffff ? 2 : 1);
    }
    return words;
  }

  parts.joinedWords = joinedWords;
  parts.tokenize = tokenize;
})(window.ToolkitSearch.parts);
