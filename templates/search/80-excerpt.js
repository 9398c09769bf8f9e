// Picks the sentence that shows best why a page was found.
(function (parts) {
  "use strict";

  var LONGEST = 280;

  function stemmed(sentence) {
    return parts.analyze(sentence).map(function (word) {
      return { stem: parts.stemOf(word.written), start: word.start, end: word.end };
    });
  }

  // Each stem counts once, rare ones more.
  function worth(words, weights) {
    var seen = new Set();
    var sum = 0;
    words.forEach(function (word) {
      if (weights.has(word.stem) && !seen.has(word.stem)) {
        seen.add(word.stem);
        sum += weights.get(word.stem);
      }
    });
    return sum;
  }

  // A stretch of a long sentence around its first match, in whole words.
  function shortened(sentence, words, weights) {
    if (sentence.length <= LONGEST) {
      return { from: 0, to: sentence.length };
    }
    var match = words.find(function (word) {
      return weights.has(word.stem);
    });
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

  function marked(sentence, words, weights) {
    var range = shortened(sentence, words, weights);
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
    words.forEach(function (word) {
      if (weights.has(word.stem) && word.start >= at && word.end <= range.to) {
        add(word.start, false);
        add(word.end, true);
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
   * @param weights what each stem of the query is worth
   * @returns the anchor to link to, and pieces of text, some marked
   */
  function excerpt(sections, weights) {
    var top = null;
    sections.forEach(function (section) {
      section.slice(2).forEach(function (sentence) {
        var words = stemmed(sentence);
        var value = worth(words, weights);
        if (!top || value > top.value) {
          top = { value: value, sentence: sentence, words: words, anchor: section[0] };
        }
      });
    });
    return top
      ? { anchor: top.anchor, pieces: marked(top.sentence, top.words, weights) }
      : { anchor: "", pieces: [] };
  }

  parts.excerpt = excerpt;
})(window.ToolkitSearch.parts);
