// Scores as Lucene 9.12 does, rounding to 32 bits wherever Lucene does, so that scores are equal to
// the last bit. Not one operation may be moved or left out.
(function (parts) {
  "use strict";

  var f = Math.fround;
  var K1 = f(1.2);
  var B = f(0.6);

  // The length that a norm byte stands for (Lucene's SmallFloat.byte4ToInt).
  function lengthOf(norm) {
    if (norm < 24) {
      return norm;
    }
    var code = norm - 24;
    var shift = (code >>> 3) - 1;
    var bits = code & 7;
    return 24 + (shift < 0 ? bits : (bits | 8) * Math.pow(2, shift));
  }

  // BM25Similarity's cache: what a frequency is weighed with, for each norm byte.
  function normCache(field) {
    if (!field.cache) {
      var average = f(field.words / field.documents);
      field.cache = new Float32Array(256);
      for (var i = 0; i < 256; i++) {
        var length = f(f(B * f(lengthOf(i))) / average);
        field.cache[i] = f(1 / f(K1 * f(f(1 - B) + length)));
      }
    }
    return field.cache;
  }

  // From nothing but the four operations, which all engines do alike.
  function log(number) {
    var halved = 0;
    for (; number > 1.5; number /= 2) {
      halved++;
    }
    var ratio = (number - 1) / (number + 1);
    var square = ratio * ratio;
    var sum = 0;
    for (var power = 41; power > 0; power -= 2) {
      sum = sum * square + 1 / power;
    }
    return 2 * ratio * sum + halved * 0.6931471805599453;
  }

  /** What it is worth to be in few documents; the pack says where this is not Lucene's float. */
  function idf(field, documents) {
    var known = field.idf.get(String(documents));
    return f(known || log(1 + (field.documents - documents + 0.5) / (documents + 0.5)));
  }

  /** BM25Scorer, for documents with frequencies. */
  function scored(found, field, boost, idf) {
    var weight = f(boost * idf);
    var cache = normCache(field);
    var scores = new Float32Array(found.docs.length);
    for (var i = 0; i < scores.length; i++) {
      var inverse = cache[field.lengths[found.docs[i]] || 1];
      scores[i] = f(weight - f(weight / f(1 + f(found.frequencies[i] * inverse))));
    }
    return { docs: found.docs, scores: scores };
  }

  var rows = new Map();

  /**
   * A row with a place for each document, the same for a name every time: making new ones for each
   * condition would take longer than filling them, and taking them away again longer still.
   */
  function rowOf(name, Kind, size) {
    var row = rows.get(name);
    if (!row || row.length !== size) {
      row = new Kind(size);
      rows.set(name, row);
    }
    return row;
  }

  // Adds a match to the tables; gives how many documents there are by now.
  function addMatch(match, table, count) {
    var docs = match.docs;
    var scores = match.scores;
    var most = table.most;
    var rest = table.rest;
    var seen = table.seen;
    for (var i = 0; i < docs.length; i++) {
      var doc = docs[i];
      var score = scores[i];
      if (!seen[doc]) {
        seen[doc] = 1;
        table.docs[count++] = doc;
        most[doc] = score;
      } else if (score >= most[doc]) {
        rest[doc] += most[doc];
        most[doc] = score;
      } else {
        rest[doc] += score;
      }
    }
    return count;
  }

  /** The best alternative counts, the others a little (DisjunctionMaxScorer). */
  function best(matches, tie, size) {
    if (matches.length < 2) {
      return matches[0] || { docs: new Int32Array(0), scores: new Float32Array(0) };
    }
    // These are left empty.
    var table = {
      most: rowOf("most", Float64Array, size),
      rest: rowOf("rest", Float64Array, size),
      seen: rowOf("seen", Uint8Array, size),
      docs: rowOf("docs", Int32Array, size)
    };
    var count = 0;
    for (var i = 0; i < matches.length; i++) {
      count = addMatch(matches[i], table, count);
    }
    var docs = table.docs.slice(0, count);
    var scores = new Float32Array(count);
    var share = f(tie);
    for (var j = 0; j < count; j++) {
      var doc = docs[j];
      scores[j] = table.most[doc] + table.rest[doc] * share;
      table.most[doc] = table.rest[doc] = table.seen[doc] = 0;
    }
    return { docs: docs, scores: scores };
  }

  // Null for a role without conditions.
  function sums(role, matches, size) {
    if (!matches.length) {
      return null;
    }
    var totals = rowOf(role, Float64Array, size).fill(0);
    var counts = rowOf("of " + role, Uint16Array, size).fill(0);
    for (var i = 0; i < matches.length; i++) {
      addTo(totals, counts, matches[i].docs, matches[i].scores);
    }
    return { totals: totals, counts: counts };
  }

  function addTo(totals, counts, docs, scores) {
    for (var i = 0; i < docs.length; i++) {
      totals[docs[i]] += scores[i];
      counts[docs[i]]++;
    }
  }

  /**
   * The hits of a query (BooleanQuery), as rows of documents and scores; `matches` holds lists of
   * matches by role.
   */
  function hitsOf(matches, size) {
    var required = sums("with", matches.with, size);
    var better = sums("better", matches.better, size);
    var only = sums("only", matches.only, size);
    var without = sums("without", matches.without, size);
    var must = matches.with.length;
    var filters = matches.only.length;
    var strict = must || (filters && !better);
    var docs = rowOf("docs", Int32Array, size);
    var scores = rowOf("scores", Float32Array, size);
    var count = 0;
    for (var doc = 0; doc < size; doc++) {
      if (strict ? must && required.counts[doc] !== must : !better || !better.counts[doc]) {
        continue;
      }
      if ((!only || only.counts[doc] === filters) && !(without && without.counts[doc])) {
        docs[count] = doc;
        scores[count++] = f(required ? required.totals[doc] : 0) + f(better ? better.totals[doc] : 0);
      }
    }
    return { length: count, docs: docs.slice(0, count), scores: scores.slice(0, count) };
  }

  // More documents than a site has, and little enough for exact numbers beside the bits of a score.
  var MOST_DOCUMENTS = 0x200000;

  var oneScore = new Uint32Array(1);
  var asScore = new Float32Array(oneScore.buffer);

  /** The hits with the best first, equal ones by document; `at` gives one of them. */
  function ranked(hits) {
    // Scores are no less than 0: their bits rise as they do. Numbers sort much faster than objects.
    var bits = new Uint32Array(hits.scores.buffer);
    var keys = new Float64Array(hits.length);
    for (var i = 0; i < keys.length; i++) {
      keys[i] = hits.docs[i] - bits[i] * MOST_DOCUMENTS;
    }
    keys.sort();
    return new Ranked(keys);
  }

  function Ranked(keys) {
    this.length = keys.length;
    this.keys = keys;
  }

  Ranked.prototype.docAt = function (place) {
    var below = this.keys[place] % MOST_DOCUMENTS;
    return below < 0 ? below + MOST_DOCUMENTS : below;
  };

  Ranked.prototype.at = function (place) {
    var doc = this.docAt(place);
    oneScore[0] = (doc - this.keys[place]) / MOST_DOCUMENTS;
    return { doc: doc, score: asScore[0] };
  };

  /** So many of them from a place on. */
  Ranked.prototype.slice = function (from, to) {
    var hits = [];
    for (var place = from; place < Math.min(to, this.length); place++) {
      hits.push(this.at(place));
    }
    return hits;
  };

  parts.rowOf = rowOf;
  parts.idf = idf;
  parts.scored = scored;
  parts.best = best;
  parts.hitsOf = hitsOf;
  parts.ranked = ranked;
})(window.ToolkitSearch.parts);
