// Where words begin and end in texts of any script: the word boundary rules of the Unicode standard
// (UAX 29) as Lucene's StandardTokenizer has them, and its emoji.
(function (parts) {
  "use strict";

  /** A rule for words, and one for emoji. A browser takes long to make them ready. */
  function unicodeRules() {
    // Marks and invisible signs belong to what stands before them.
    var EXTEND = "(?:[\\p{M}\\u200C\\u200D\\uFF9E\\uFF9F\\u{1F3FB}-\\u{1F3FF}]|(?!\\u200B)\\p{Cf})*";
    function kind(members) {
      return "(?:" + members + ")" + EXTEND;
    }

    var SOUTH_EAST =
      "(?:[\\u109E\\u109F\\u19DA\\u19DE\\u19DF\\u1AA0-\\u1AA6\\u1AA8-\\u1AAD\\uAA77-\\uAA79\\uAADE\\uAADF" +
      "\\u{1173A}\\u{1173B}\\u{1173F}]|(?=[\\p{L}\\p{M}])(?!\\u1A7F)[\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Mymr}" +
      "\\p{sc=Khmr}\\p{sc=Tale}\\p{sc=Talu}\\p{sc=Lana}" +
      "\\p{sc=Tavt}\\p{sc=Ahom}])";
    var OTHER =
      "[\\p{Ideographic}\\p{sc=Kana}\\p{sc=Hira}\\u3031-\\u3035\\u30FC\\uFF70" +
      "\\p{M}\\p{Nd}\\uFF9E\\uFF9F]";
    var MORE_LETTERS = "[\\u02C2-\\u02C5\\u02D2-\\u02D7\\u02DE\\u02DF\\u02ED\\u02EF-\\u02FF\\u055B\\u055C\\u055E\\u05F3\\uA720\\uA721\\uA789\\uA78A\\uAB5B]";
    var letter = kind("(?!" + SOUTH_EAST + "|" + OTHER + ")\\p{Alphabetic}|" + MORE_LETTERS);
    var hebrew = kind("(?=\\p{sc=Hebr})\\p{Lo}");
    var number = kind("[\\p{Nd}\\u066B]");
    var joiner = kind("[\\p{Pc}\\u202F]");
    var midLetter = kind("[:\\u00B7\\u0387\\u05F4\\u2027\\uFE13\\uFE55\\uFF1A.\\u2018\\u2019\\u2024\\uFE52\\uFF07\\uFF0E']");
    var midNumber = kind("[,;\\u037E\\u0589\\u060C\\u060D\\u066C\\u07F8\\u2044\\uFE10\\uFE14\\uFE50\\uFE54\\uFF0C\\uFF1B.\\u2018\\u2019\\u2024\\uFE52\\uFF07\\uFF0E']");
    var katakana = kind("[\\p{sc=Kana}\\u3031-\\u3035\\u309B\\u309C\\u30A0\\u30FC\\uFF70]");

    var hebrews = hebrew + "(?:'" + EXTEND + "|\"" + EXTEND + hebrew + ")";
    var joined = parts.joinedWords(joiner, number, midNumber, letter, midLetter, hebrews, katakana);
    var single = kind("[\\p{sc=Han}\\p{sc=Hira}]");
    var southEast = "(?:" + kind(SOUTH_EAST) + ")+";
    var word = new RegExp(joined + "|" + southEast + "|" + single, "uy");

    // Pictographs of Unicode 12.1, which Lucene follows; later versions have fewer.
    var PICTOGRAPH =
      "(?:[\\u2388\\u2600-\\u2605\\u2607-\\u2612\\u2614-\\u2685\\u2690-\\u2705\\u2708-\\u2712\\u2763-\\u2767" +
      "\\u{1F000}-\\u{1F0FF}\\u{1F10D}-\\u{1F10F}\\u{1F12F}\\u{1F16C}-\\u{1F171}\\u{1F1AD}-\\u{1F1E5}" +
      "\\u{1F203}-\\u{1F20F}\\u{1F23C}-\\u{1F23F}\\u{1F249}-\\u{1F3FA}\\u{1F400}-\\u{1F53D}" +
      "\\u{1F546}-\\u{1F64F}\\u{1F680}-\\u{1F6FF}\\u{1F774}-\\u{1F77F}\\u{1F7D5}-\\u{1F7FF}" +
      "\\u{1F80C}-\\u{1F80F}\\u{1F848}-\\u{1F84F}\\u{1F85A}-\\u{1F85F}\\u{1F888}-\\u{1F88F}" +
      "\\u{1F8AE}-\\u{1F8FF}\\u{1F90C}-\\u{1F93A}\\u{1F93C}-\\u{1F945}\\u{1F947}-\\u{1FFFD}]" +
      "|\\p{Extended_Pictographic})";
    var styled = PICTOGRAPH + "(?:\\uFE0F|[\\u{1F3FB}-\\u{1F3FF}])?[\\u{E0020}-\\u{E007F}]*";
    var emoji = new RegExp(
      "[0-9#*]\\uFE0F?\\u20E3" + EXTEND +
      "|\\p{Regional_Indicator}{2}" + EXTEND +
      "|[\\u{1F3FB}-\\u{1F3FF}]" + EXTEND +
      "|" + styled + "(?:\\u200D" + styled + ")*" + EXTEND, "uy");
    return [word, emoji];
  }

  parts.unicodeRules = unicodeRules;
})(window.ToolkitSearch.parts);
