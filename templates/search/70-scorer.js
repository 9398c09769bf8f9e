// Scores as Lucene 9.12 does, rounding to 32 bits wherever Lucene does, so that scores are equal to
// the last bit. Not one operation may be moved or left out.
(function (parts) {
  "use strict";

  var f = Math.fround;
  var K1 = f(1.2);
  var B = f(0.75);

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

  /** The documents that hold a term in a field, with their scores. */
  function scoreTerm(bytes, start, field) {
    var reader = new parts.Reader(bytes, start);
    var count = reader.number();
    var weight = f(f(field.boost) * field.idf.get(count));
    var cache = normCache(field);
    var docs = new Int32Array(count);
    var scores = new Float32Array(count);
    for (var i = 0, doc = -1; i < count; i++) {
      var step = reader.number();
      var frequency = step & 1 ? 1 : reader.number();
      doc += Math.floor(step / 2) + 1;
      docs[i] = doc;
      var inverse = cache[field.lengths[doc] || 1];
      scores[i] = f(weight - f(weight / f(1 + f(frequency * inverse))));
    }
    return { docs: docs, scores: scores };
  }

  /** The best field counts, the others a little (DisjunctionMaxScorer). */
  function best(matches, tie, size) {
    if (matches.length < 2) {
      return matches[0] || { docs: new Int32Array(0), scores: new Float32Array(0) };
    }
    var most = new Float64Array(size);
    var rest = new Float64Array(size);
    var docs = [];
    matches.forEach(function (match) {
      for (var i = 0; i < match.docs.length; i++) {
        var doc = match.docs[i];
        var score = match.scores[i];
        if (most[doc] === 0) {
          docs.push(doc);
        }
        if (score >= most[doc]) {
          rest[doc] += most[doc];
          most[doc] = score;
        } else {
          rest[doc] += score;
        }
      }
    });
    return {
      docs: docs,
      scores: Float32Array.from(docs, function (doc) {
        return most[doc] + rest[doc] * f(tie);
      })
    };
  }

  /** All required matches, and any others on top (BooleanQuery). */
  function all(required, optional, size) {
    var must = sums(required, size);
    var should = sums(optional, size);
    var hits = [];
    for (var doc = 0; doc < size; doc++) {
      if (required.length ? must.counts[doc] === required.length : should.counts[doc] > 0) {
        hits.push({ doc: doc, score: f(f(must.totals[doc]) + f(should.totals[doc])) });
      }
    }
    return hits;
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

  /** Every hit of a query, the best first, equal ones in the order of the index. */
  function rank(words, found, pack) {
    var required = [];
    var optional = [];
    words.forEach(function (word) {
      var entry = found.get(word.term);
      var matches = [];
      pack.fields.forEach(function (field, i) {
        if (entry && entry.starts[i] !== undefined) {
          matches.push(scoreTerm(entry.bytes, entry.starts[i], field));
        }
      });
      (word.required ? required : optional).push(best(matches, pack.root.tie, pack.size));
    });
    return all(required, optional, pack.size).sort(function (a, b) {
      return b.score - a.score || a.doc - b.doc;
    });
  }

  parts.rank = rank;
})(window.ToolkitSearch.parts);
