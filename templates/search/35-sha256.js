// SHA-256 of a text, because the browser's own is missing on plain http and the search must know
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

  function padded(text) {
    var bytes = new TextEncoder().encode(text);
    var all = new Uint8Array(((bytes.length + 72) >> 6) << 6);
    all.set(bytes);
    all[bytes.length] = 0x80;
    var view = new DataView(all.buffer);
    view.setUint32(all.length - 8, Math.floor(bytes.length / 536870912));
    view.setUint32(all.length - 4, bytes.length << 3);
    return view;
  }

  function expand(block, words) {
    for (var i = 0; i < 64; i++) {
      if (i < 16) {
        words[i] = block(i);
        continue;
      }
      var a = words[i - 15];
      var b = words[i - 2];
      var low = rotated(a, 7) ^ rotated(a, 18) ^ (a >>> 3);
      var high = rotated(b, 17) ^ rotated(b, 19) ^ (b >>> 10);
      words[i] = (words[i - 16] + low + words[i - 7] + high) | 0;
    }
  }

  function mix(state, words) {
    var s = state.slice();
    for (var i = 0; i < 64; i++) {
      var choice = (s[4] & s[5]) ^ (~s[4] & s[6]);
      var majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]);
      var e = rotated(s[4], 6) ^ rotated(s[4], 11) ^ rotated(s[4], 25);
      var a = rotated(s[0], 2) ^ rotated(s[0], 13) ^ rotated(s[0], 22);
      var first = (s[7] + e + choice + ROUNDS[i] + words[i]) | 0;
      s = [(first + a + majority) | 0, s[0], s[1], s[2], (s[3] + first) | 0, s[4], s[5], s[6]];
    }
    return state.map(function (word, i) {
      return (word + s[i]) | 0;
    });
  }

  /** In hexadecimal digits. */
  function sha256(text) {
    var view = padded(text);
    var state = START.slice(0, 8);
    var words = new Int32Array(64);
    for (var at = 0; at < view.byteLength; at += 64) {
      expand(function (i) {
        return view.getInt32(at + i * 4);
      }, words);
      state = mix(state, words);
    }
    return state
      .map(function (word) {
        return (word >>> 0).toString(16).padStart(8, "0");
      })
      .join("");
  }

  parts.sha256 = sha256;
})(window.ToolkitSearch.parts);
