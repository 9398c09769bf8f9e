// Picks the sentence that shows best why a page was found.
(function (parts) {
  "use strict";

  var LONGEST = 280;
  var SHORT = 6;

  // The words of a sentence. Those that were asked for have a key, the same for words that count
  // once, and a worth.
  function weighed(sentence, weights) {
    var words = parts.analyze(sentence);
    words.forEach(function (word) {
      var stem = parts.stemOf(word.written);
      if (weights.stems.has(stem)) {
        word.key = stem;
        word.worth = weights.stems.get(stem);
      } else if (weights.words.has(word.written)) {
        word.key = "=" + word.written;
        word.worth = weights.words.get(word.written);
      }
    });
    weights.rows.forEach(function (row) {
      words.forEach(function (word, start) {
        if (standsAt(row.words, words, start)) {
          word.key = row.words.join(" ");
          word.worth = row.worth;
          words.slice(start + 1, start + row.words.length).forEach(function (next) {
            next.key = next.key || word.key;
          });
        }
      });
    });
    return words;
  }

  function standsAt(row, words, start) {
    return row.every(function (wanted, i) {
      return words[start + i] && words[start + i].written === wanted;
    });
  }

  function isMatch(word) {
    return word.key !== undefined;
  }

  // Each counts once, rare ones more.
  function worth(words) {
    var seen = new Set();
    var sum = 0;
    words.filter(isMatch).forEach(function (word) {
      sum += seen.has(word.key) ? 0 : word.worth || 0;
      seen.add(word.key);
    });
    return sum;
  }

  // A stretch of a long sentence around its first match, in whole words.
  function shortened(sentence, words) {
    if (sentence.length <= LONGEST) {
      return { from: 0, to: sentence.length };
    }
    var match = words.find(isMatch);
    var from = match && match.end > LONGEST ? match.start - LONGEST / 2 : 0;
    var to = from + LONGEST;
    words.forEach(function (word) {
      if (word.start < from && word.end > from) {
        from = word.start;
      }
      if (word.start < to && word.end > to) {
        to = word.start;
      }
    });
    return { from: Math.floor(from), to: Math.min(Math.floor(to), sentence.length) };
  }

  function marked(sentence, words) {
    var range = shortened(sentence, words);
    var pieces = [];
    var at = range.from;
    function add(to, mark) {
      if (to > at) {
        pieces.push({ text: sentence.slice(at, to), mark: mark });
        at = to;
      }
    }
    if (range.from > 0) {
      pieces.push({ text: "… ", mark: false });
    }
    words.forEach(function (word, i) {
      if (isMatch(word) && word.start >= at && word.end <= range.to) {
        // Words in a row are marked as one.
        var goesOn = i > 0 && pieces.length && word.key === words[i - 1].key;
        if (goesOn && pieces[pieces.length - 1].mark) {
          pieces[pieces.length - 1].text += sentence.slice(at, word.end);
          at = word.end;
        } else {
          add(word.start, false);
          add(word.end, true);
        }
      }
    });
    add(range.to, false);
    if (range.to < sentence.length) {
      pieces.push({ text: " …", mark: false });
    }
    return pieces;
  }

  /**
   * The excerpt of a document.
   * @param sections as Pack.text gives them
   * @param weights what the words of the query are worth
   * @returns the anchor to link to, and pieces of text, some marked
   */
  function excerpt(sections, weights) {
    var top = null;
    sections.forEach(function (section) {
      section.slice(2).forEach(function (sentence) {
        var words = weighed(sentence, weights);
        // Half a sentence, such as a heading or a label, says less.
        var value = worth(words) * (words.length < SHORT ? 0.9 : 1);
        if (!top || value > top.value) {
          top = { value: value, sentence: sentence, words: words, anchor: section[0] };
        }
      });
    });
    return top
      ? { anchor: top.anchor, pieces: marked(top.sentence, top.words) }
      : { anchor: "", pieces: [] };
  }

  parts.excerpt = excerpt;
})(window.ToolkitSearchLater);
