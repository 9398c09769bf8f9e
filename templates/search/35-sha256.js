// SHA-256: the search must know whether it got the files it was built with. The browser's own does
// not keep the page waiting, but is missing on plain http.
(function (parts, window) {
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

  function padded(bytes) {
    var all = new Uint8Array(((bytes.length + 72) >> 6) << 6);
    all.set(bytes);
    all[bytes.length] = 0x80;
    var view = new DataView(all.buffer);
    view.setUint32(all.length - 8, Math.floor(bytes.length / 536870912));
    view.setUint32(all.length - 4, bytes.length << 3);
    return view;
  }

  // Turns are written out: this runs before a browser has found out that it is worth compiling.
  function mix(state, view, at, words) {
    var a = state[0];
    var b = state[1];
    var c = state[2];
    var d = state[3];
    var e = state[4];
    var f = state[5];
    var g = state[6];
    var h = state[7];
    for (var i = 0; i < 64; i++) {
      if (i < 16) {
        words[i] = view.getInt32(at + i * 4);
      } else {
        var low = words[i - 15];
        var high = words[i - 2];
        words[i] =
          words[i - 16] +
          ((low >>> 7 | low << 25) ^ (low >>> 18 | low << 14) ^ (low >>> 3)) +
          words[i - 7] +
          ((high >>> 17 | high << 15) ^ (high >>> 19 | high << 13) ^ (high >>> 10));
      }
      var first =
        (h +
          ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7)) +
          ((e & f) ^ (~e & g)) +
          ROUNDS[i] +
          words[i]) |
        0;
      h = g;
      g = f;
      f = e;
      e = (d + first) | 0;
      d = c;
      c = b;
      b = a;
      a =
        (first +
          ((b >>> 2 | b << 30) ^ (b >>> 13 | b << 19) ^ (b >>> 22 | b << 10)) +
          ((b & c) ^ (b & d) ^ (c & d))) |
        0;
    }
    [a, b, c, d, e, f, g, h].forEach(function (word, i) {
      state[i] += word;
    });
  }

  /** The hash of bytes, as eight numbers of 32 bits. */
  function sha256(bytes) {
    var view = padded(bytes);
    var state = Int32Array.from(START.slice(0, 8));
    var words = new Int32Array(64);
    for (var at = 0; at < view.byteLength; at += 64) {
      mix(state, view, at, words);
    }
    return state;
  }

  /** A promise of the first 32 bits of the hash; ours when the browser's own cannot be had. */
  function digest(bytes) {
    return Promise.resolve().then(function () {
      return window.crypto.subtle.digest("SHA-256", bytes);
    }).then(
      function (hash) {
        return new DataView(hash).getInt32(0);
      },
      function () {
        return sha256(bytes)[0];
      }
    );
  }

  parts.sha256 = sha256;
  parts.digest = digest;
})(window.ToolkitSearch.parts, window);
