// SHA-256, because the browser's own is missing on plain http and the search must know
// whether it got the files it was built with.
(function (parts) {
  "use strict";

  // The first 32 bits of the fractions of the square and cube roots of the first primes.
  var START = [];
  var ROUNDS = [];
  for (var prime = 2; ROUNDS.length < 64; prime++) {
    var factor = 2;
    while (factor * factor <= prime && prime % factor) {
      factor++;
    }
    if (factor * factor > prime) {
      START.push((Math.sqrt(prime) * 4294967296) | 0);
      ROUNDS.push((Math.cbrt(prime) * 4294967296) | 0);
    }
  }

  function rotated(word, by) {
    return (word >>> by) | (word << (32 - by));
  }

  function padded(bytes) {
    var all = new Uint8Array(((bytes.length + 72) >> 6) << 6);
    all.set(bytes);
    all[bytes.length] = 0x80;
    var view = new DataView(all.buffer);
    view.setUint32(all.length - 8, Math.floor(bytes.length / 536870912));
    view.setUint32(all.length - 4, bytes.length << 3);
    return view;
  }

  function expand(view, at, words) {
    for (var i = 0; i < 64; i++) {
      if (i < 16) {
        words[i] = view.getInt32(at + i * 4);
        continue;
      }
      var a = words[i - 15];
      var b = words[i - 2];
      var low = rotated(a, 7) ^ rotated(a, 18) ^ (a >>> 3);
      var high = rotated(b, 17) ^ rotated(b, 19) ^ (b >>> 10);
      words[i] = words[i - 16] + low + words[i - 7] + high;
    }
  }

  function mix(state, words) {
    var a = state[0];
    var b = state[1];
    var c = state[2];
    var d = state[3];
    var e = state[4];
    var f = state[5];
    var g = state[6];
    var h = state[7];
    for (var i = 0; i < 64; i++) {
      var turned = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
      var first = (h + turned + ((e & f) ^ (~e & g)) + ROUNDS[i] + words[i]) | 0;
      turned = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
      h = g;
      g = f;
      f = e;
      e = (d + first) | 0;
      d = c;
      c = b;
      b = a;
      a = (first + turned + ((b & c) ^ (b & d) ^ (c & d))) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach(function (word, i) {
      state[i] += word;
    });
  }

  /** In hexadecimal digits. */
  function sha256(bytes) {
    var view = padded(bytes);
    var state = Int32Array.from(START.slice(0, 8));
    var words = new Int32Array(64);
    for (var at = 0; at < view.byteLength; at += 64) {
      expand(view, at, words);
      mix(state, words);
    }
    return Array.from(state, function (word) {
      return (word >>> 0).toString(16).padStart(8, "0");
    }).join("");
  }

  parts.sha256 = sha256;
})(window.ToolkitSearch.parts);
