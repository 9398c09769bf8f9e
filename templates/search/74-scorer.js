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

  /** The best alternative counts, the others a little (DisjunctionMaxScorer). */
  function best(matches, tie, size) {
    if (matches.length < 2) {
      return matches[0] || { docs: [], scores: [] };
    }
    var most = new Float64Array(size);
    var rest = new Float64Array(size);
    var seen = new Uint8Array(size);
    var docs = new Int32Array(size);
    var count = 0;
    matches.forEach(function (match) {
      for (var i = 0; i < match.docs.length; i++) {
        var doc = match.docs[i];
        var score = match.scores[i];
        if (!seen[doc]) {
          seen[doc] = 1;
          docs[count++] = doc;
        }
        if (score >= most[doc]) {
          rest[doc] += most[doc];
          most[doc] = score;
        } else {
          rest[doc] += score;
        }
      }
    });
    var scores = new Float32Array(count);
    for (var i = 0, share = f(tie); i < count; i++) {
      scores[i] = most[docs[i]] + rest[docs[i]] * share;
    }
    return { docs: docs.subarray(0, count), scores: scores };
  }

  function sums(matches, size) {
    var totals = new Float64Array(size);
    var counts = new Uint32Array(size);
    matches.forEach(function (match) {
      for (var i = 0; i < match.docs.length; i++) {
        totals[match.docs[i]] += match.scores[i];
        counts[match.docs[i]]++;
      }
    });
    return { totals: totals, counts: counts };
  }

  /** The hits of a query (BooleanQuery); `matches` holds lists of matches by role. */
  function hitsOf(matches, size) {
    var required = sums(matches.with, size);
    var better = sums(matches.better, size);
    var only = sums(matches.only, size);
    var without = sums(matches.without, size);
    var must = matches.with.length;
    var filters = matches.only.length;
    var strict = must || (filters && !matches.better.length);
    var narrowed = filters || matches.without.length;
    var hits = [];
    for (var doc = 0; doc < size; doc++) {
      if (strict ? required.counts[doc] !== must : !better.counts[doc]) {
        continue;
      }
      if (!narrowed || (only.counts[doc] === filters && !without.counts[doc])) {
        hits.push({ doc: doc, score: f(f(required.totals[doc]) + f(better.totals[doc])) });
      }
    }
    return hits;
  }

  parts.idf = idf;
  parts.scored = scored;
  parts.best = best;
  parts.hitsOf = hitsOf;
})(window.ToolkitSearch.parts);
