// Porter's stemmer (1980) with the two departures that Lucene's has: "bli" to "ble", "logi" to "log".
(function (parts) {
  "use strict";

  function isConsonant(word, i) {
    switch (word[i]) {
      case "a":
      case "e":
      case "i":
      case "o":
      case "u":
        return false;
      case "y":
        return i === 0 || !isConsonant(word, i - 1);
      default:
        return true;
    }
  }

  // How many times a vowel run is followed by a consonant run in the first `end` letters.
  function measure(word, end) {
    var count = 0;
    var afterVowel = false;
    for (var i = 0; i < end; i++) {
      if (!isConsonant(word, i)) {
        afterVowel = true;
      } else if (afterVowel) {
        count++;
        afterVowel = false;
      }
    }
    return count;
  }

  function hasVowel(word, end) {
    for (var i = 0; i < end; i++) {
      if (!isConsonant(word, i)) {
        return true;
      }
    }
    return false;
  }

  function endsDouble(word) {
    var last = word.length - 1;
    return last >= 1 && word[last] === word[last - 1] && isConsonant(word, last);
  }

  // Consonant, vowel, consonant other than w, x or y.
  function endsShort(word) {
    var last = word.length - 1;
    return last >= 2 && isConsonant(word, last) && !isConsonant(word, last - 1) &&
      isConsonant(word, last - 2) && "wxy".indexOf(word[last]) < 0;
  }

  function plurals(word) {
    if (word.endsWith("sses") || word.endsWith("ies")) {
      return word.slice(0, -2);
    }
    if (word.endsWith("s") && word[word.length - 2] !== "s") {
      return word.slice(0, -1);
    }
    return word;
  }

  function pastAndGerund(word) {
    if (word.endsWith("eed")) {
      return measure(word, word.length - 3) > 0 ? word.slice(0, -1) : word;
    }
    var cut = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
    if (!cut || !hasVowel(word, word.length - cut)) {
      return word;
    }
    var rest = word.slice(0, -cut);
    if (rest.endsWith("at") || rest.endsWith("bl") || rest.endsWith("iz")) {
      return rest + "e";
    }
    if (endsDouble(rest)) {
      return "lsz".indexOf(rest[rest.length - 1]) < 0 ? rest.slice(0, -1) : rest;
    }
    return measure(rest, rest.length) === 1 && endsShort(rest) ? rest + "e" : rest;
  }

  function finalY(word) {
    return word.endsWith("y") && hasVowel(word, word.length - 1) ? word.slice(0, -1) + "i" : word;
  }

  var SUFFIXES = [
    ["ational", "ate"], ["tional", "tion"], ["enci", "ence"], ["anci", "ance"], ["izer", "ize"],
    ["bli", "ble"], ["alli", "al"], ["entli", "ent"], ["eli", "e"], ["ousli", "ous"],
    ["ization", "ize"], ["ation", "ate"], ["ator", "ate"], ["alism", "al"], ["iveness", "ive"],
    ["fulness", "ful"], ["ousness", "ous"], ["aliti", "al"], ["iviti", "ive"], ["biliti", "ble"],
    ["logi", "log"]
  ];
  var ENDINGS = [
    ["icate", "ic"], ["ative", ""], ["alize", "al"], ["iciti", "ic"], ["ical", "ic"], ["ful", ""],
    ["ness", ""]
  ];
  var REMOVED = [
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou",
    "ism", "ate", "iti", "ous", "ive", "ize"
  ];

  // The first suffix that fits decides, whether or not its condition then holds.
  function replaced(word, pairs) {
    for (var i = 0; i < pairs.length; i++) {
      var suffix = pairs[i][0];
      if (word.endsWith(suffix)) {
        var end = word.length - suffix.length;
        return measure(word, end) > 0 ? word.slice(0, end) + pairs[i][1] : word;
      }
    }
    return word;
  }

  function removed(word) {
    for (var i = 0; i < REMOVED.length; i++) {
      var suffix = REMOVED[i];
      if (!word.endsWith(suffix)) {
        continue;
      }
      var end = word.length - suffix.length;
      if (suffix === "ion" && "st".indexOf(word[end - 1] || " ") < 0) {
        continue;
      }
      return measure(word, end) > 1 ? word.slice(0, end) : word;
    }
    return word;
  }

  function finalEAndL(word) {
    if (word.endsWith("e")) {
      var rest = word.slice(0, -1);
      var count = measure(rest, rest.length);
      if (count > 1 || (count === 1 && !endsShort(rest))) {
        word = rest;
      }
    }
    return word.endsWith("ll") && measure(word, word.length) > 1 ? word.slice(0, -1) : word;
  }

  function stem(word) {
    if (word.length < 3) {
      return word;
    }
    var short = finalY(pastAndGerund(plurals(word)));
    return finalEAndL(removed(replaced(replaced(short, SUFFIXES), ENDINGS)));
  }

  parts.stem = stem;
})(window.ToolkitSearch.parts);
