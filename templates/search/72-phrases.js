// How often words stand in a row, as Lucene counts it.
(function (parts) {
  "use strict";

  var f = Math.fround;

  // ExactPhraseMatcher: how many times each word follows the one before.
  function inARow(places) {
    return places[0].reduce(function (count, start) {
      for (var i = 1; i < places.length; i++) {
        if (!places[i].includes(start + i)) {
          return count;
        }
      }
      return count + 1;
    }, 0);
  }

  // A word on its way through its positions, each less its place in the phrase.
  function Walker(positions, offset) {
    this.positions = positions;
    this.offset = offset;
    this.next = 0;
  }
  Walker.prototype.step = function () {
    if (this.next >= this.positions.length) {
      return false;
    }
    this.position = this.positions[this.next++] - this.offset;
    return true;
  };

  // SloppyPhraseMatcher for two different words: the nearer, the more.
  function nearby(places, slop) {
    var a = new Walker(places[0], 0);
    var b = new Walker(places[1], 1);
    a.step();
    b.step();
    var end = Math.max(a.position, b.position);
    var first = a.position <= b.position ? a : b;
    var second = first === a ? b : a;
    var frequency = 0;
    var length = end - first.position;
    while (first.step()) {
      end = Math.max(end, first.position);
      if (first.position > second.position) {
        frequency = length <= slop ? f(frequency + f(1 / f(1 + length))) : frequency;
        var passed = first;
        first = second;
        second = passed;
        length = end - first.position;
      } else {
        length = Math.min(length, end - first.position);
      }
    }
    return length <= slop ? f(frequency + f(1 / f(1 + length))) : frequency;
  }

  // The positions of the n-th document of a word, as far as they are in the field.
  function within(word, n, range) {
    var from = word.starts[n];
    var to = word.starts[n + 1];
    while (from < to && word.positions[from] < range[0]) {
      from++;
    }
    while (to > from && word.positions[to - 1] >= range[1]) {
      to--;
    }
    return word.positions.subarray(from, to);
  }

  /**
   * The documents that have a phrase, with how often.
   * @param words for each word of the phrase, its places in bodies
   * @param rangeOf where the field lies in the body of a document
   */
  function phraseDocuments(words, slop, rangeOf) {
    var docs = [];
    var frequencies = [];
    var next = words.map(function () {
      return 0;
    });
    words[0].docs.forEach(function (doc, first) {
      next[0] = first;
      var everywhere = words.every(function (word, i) {
        while (word.docs[next[i]] < doc) {
          next[i]++;
        }
        return word.docs[next[i]] === doc;
      });
      if (!everywhere) {
        return;
      }
      var range = rangeOf(doc);
      var places = words.map(function (word, i) {
        return within(word, next[i], range);
      });
      var isThere = places.every(function (place) {
        return place.length > 0;
      });
      var frequency = !isThere ? 0 : slop ? nearby(places, slop) : inARow(places);
      if (frequency > 0) {
        docs.push(doc);
        frequencies.push(frequency);
      }
    });
    return { docs: docs, frequencies: frequencies };
  }

  parts.phraseDocuments = phraseDocuments;
})(window.ToolkitSearch.parts);
