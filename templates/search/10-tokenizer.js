// Cuts text into words exactly as Lucene's StandardTokenizer does: the word boundary rules of the
// Unicode standard (UAX 29), keeping runs of letters, digits, Katakana and Hangul, single Han and
// Hiragana signs, runs of South East Asian script, and emoji.
(function (parts) {
  "use strict";

  // Longer words are cut, as Lucene does.
  var LONGEST = 255;

  var EXTEND = "(?:[\\p{M}\\u200D\\u200C\\uFF9E\\uFF9F\\u{1F3FB}-\\u{1F3FF}]|(?![\\u200B\\u06DD\\u070F\\u0600-\\u0605\\u08E2\\u{110BD}\\u{110CD}])\\p{Cf})*";
  function kind(members) {
    return "(?:" + members + ")" + EXTEND;
  }

  var SOUTH_EAST = "[\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Myanmar}\\p{Script=Khmer}\\p{Script=Tai_Le}\\p{Script=New_Tai_Lue}\\p{Script=Tai_Tham}\\p{Script=Tai_Viet}\\p{Script=Ahom}]";
  var NOT_LETTER = "(?!" + SOUTH_EAST + "|[\\p{Ideographic}\\p{Script=Katakana}\\p{Script=Hiragana}\\u30FC\\uFF70\\p{M}\\p{Nd}\\uFF9E\\uFF9F])";
  var MORE_LETTERS = "[\\u02C2-\\u02C5\\u02D2-\\u02D7\\u02DE\\u02DF\\u02E5-\\u02EB\\u02ED\\u02EF-\\u02FF\\u055A-\\u055C\\u055E\\u058A\\u05F3\\uA708-\\uA716\\uA720\\uA721\\uA789\\uA78A\\uAB5B]";
  var letter = kind(NOT_LETTER + "\\p{Alphabetic}|" + MORE_LETTERS);
  var hebrew = kind("(?=\\p{Script=Hebrew})\\p{Lo}");
  var number = kind("(?!" + SOUTH_EAST + "(?!\\p{Nd}))[\\p{Nd}\\u066B]");
  var joiner = kind("[\\p{Pc}\\u202F]");
  var midLetter = kind("[:\\u00B7\\u0387\\u055F\\u05F4\\u2027\\uFE13\\uFE55\\uFF1A.\\u2018\\u2019\\u2024\\uFE52\\uFF07\\uFF0E']");
  var midNumber = kind("[,;\\u037E\\u0589\\u060C\\u060D\\u066C\\u07F8\\u2044\\uFE10\\uFE14\\uFE50\\uFE54\\uFF0C\\uFF1B.\\u2018\\u2019\\u2024\\uFE52\\uFF07\\uFF0E']");
  var katakana = kind("[\\p{Script=Katakana}\\u3031-\\u3035\\u309B\\u309C\\u30A0\\u30FC\\uFF70]");

  var numbers = number + "(?:(?:(?:" + joiner + ")*|" + midNumber + ")" + number + ")*";
  var letters = letter + "(?:(?:(?:" + joiner + ")*|" + midLetter + ")" + letter + ")*";
  var hebrews = hebrew + "(?:'" + EXTEND + "|\"" + EXTEND + hebrew + ")";
  var alnum = "(?:" + hebrews + "|" + numbers + "|" + letters + ")+";
  var kata = katakana + "(?:(?:" + joiner + ")*" + katakana + ")*";
  var chunk = "(?:" + kata + "|" + alnum + ")";
  var word = "(?:" + joiner + ")*" + chunk + "(?:(?:" + joiner + ")+" + chunk + ")*(?:" + joiner + ")*";

  var emoji =
    "[0-9#*]\\uFE0F?\\u20E3|\\p{Regional_Indicator}{2}|" +
    "\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier})?[\\u{E0020}-\\u{E007F}]*(?:\\u200D\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier})?)*" + EXTEND;
  var single = kind("[\\p{Script=Han}\\p{Script=Hiragana}]");
  var southEast = "(?:" + kind(SOUTH_EAST) + ")+";

  var token = new RegExp(
    "(?:" + emoji + ")|" + word + "|" + southEast + "|" + single, "uy");

  function tokenize(text) {
    var words = [];
    var at = 0;
    while (at < text.length) {
      token.lastIndex = at;
      var match = token.exec(text);
      if (match) {
        for (var start = at, end = at + match[0].length; start < end; start += LONGEST) {
          var cut = Math.min(start + LONGEST, end);
          words.push({ text: text.slice(start, cut), start: start, end: cut });
        }
        at += match[0].length;
      } else {
        at += text.codePointAt(at) > 0xffff ? 2 : 1;
      }
    }
    return words;
  }

  parts.tokenize = tokenize;
})(window.ToolkitSearch.parts);
