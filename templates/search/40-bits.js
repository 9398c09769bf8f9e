// Reads the bits of the pack, as toolkit.coding writes them.
(function (parts) {
  "use strict";

  var FIRST = 0x5d;
  var FIRST_SURROGATE = 0xd800;
  var SURROGATES = 0x800;
  // So many code units stand for 15 bits, the rest for 16.
  var SHORT = SURROGATES + FIRST;

  /** The bytes in a text of which each code unit has almost 16 bits (WideText in Java). */
  function bytesOf(text) {
    var bytes = new Uint8Array(text.length * 2 + 4);
    var used = 0;
    var held = 0;
    var count = 0;
    for (var i = 0; i < text.length; i++) {
      var unit = text.charCodeAt(i);
      var number = unit - (unit < FIRST_SURROGATE ? FIRST : FIRST + SURROGATES);
      var isShort = number < SHORT;
      held = isShort ? (held << 15) | number : (held << 16) | (number + SHORT);
      for (count += isShort ? 15 : 16; count >= 8; ) {
        count -= 8;
        bytes[used++] = held >>> count;
      }
      held &= 0xff;
    }
    // After the last bit comes a one, and zeros.
    bytes[used++] = held << (8 - count);
    while (used > 1 && !bytes[used - 1]) {
      used--;
    }
    return bytes.subarray(0, used - 1);
  }

  /** Reads bytes that bytesOf gave. */
  function Bits(bytes) {
    // With those behind them, which are there to be looked at.
    this.bytes = new Uint8Array(bytes.buffer);
    this.at = 0;
  }

  /** Up to 24 bits. */
  Bits.prototype.take = function (count) {
    var place = this.at >>> 3;
    var bytes = this.bytes;
    var three = (bytes[place] << 16) | (bytes[place + 1] << 8) | bytes[place + 2];
    var unread = 24 - (this.at & 7);
    this.at += count;
    // Three bytes do for most, and are a number that browsers keep without a box.
    return count <= unread
      ? (three >>> (unread - count)) & ((1 << count) - 1)
      : (((three << 8) | bytes[place + 3]) >>> (unread + 8 - count)) & ((1 << count) - 1);
  };

  Bits.prototype.number = function () {
    return this.take(this.take(5));
  };

  Bits.prototype.below = function (bound) {
    var length = 31 - Math.clz32(bound);
    var shorter = Math.pow(2, length + 1) - bound;
    var value = this.take(length);
    return value < shorter ? value : value * 2 + this.take(1) - shorter;
  };

  /** As many rising numbers below a bound as `values` has places. */
  Bits.prototype.rising = function (values, bound) {
    this.between(values, 0, values.length, 0, bound);
    return values;
  };

  Bits.prototype.between = function (values, first, end, from, bound) {
    while (first < end) {
      var middle = (first + end) >> 1;
      var lowest = from + middle - first;
      var value = lowest + this.below(bound - (end - 1 - middle) - lowest);
      values[middle] = value;
      this.between(values, first, middle, from, value);
      first = middle + 1;
      from = value + 1;
    }
  };

  /**
   * The code of a context: how many symbols have each length, and the symbols, shortest first. What
   * eight bits begin with is remembered: the symbol, and in four bits its length.
   */
  Bits.prototype.code = function () {
    var lengths = [];
    for (var count = this.take(8); count > 0; count--) {
      lengths.push(this.take(4));
    }
    var code = { counts: new Uint16Array(16), symbols: [], known: new Uint16Array(256) };
    for (var length = 1; length < 16; length++) {
      for (var symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] === length) {
          code.counts[length]++;
          code.symbols.push(symbol);
        }
      }
    }
    // A symbol that is alone is the last one, and takes no bits.
    code.only = code.symbols.length ? -1 : lengths.length - 1;
    return code;
  };

  Bits.prototype.codes = function (count) {
    var codes = [];
    while (codes.length < count) {
      codes.push(this.code());
    }
    return codes;
  };

  Bits.prototype.symbol = function (code) {
    if (code.only >= 0) {
      return code.only;
    }
    var start = this.at;
    var eight = this.take(8);
    var known = code.known[eight];
    if (known) {
      this.at = start + (known & 15);
      return known >>> 4;
    }
    var window = (eight << 7) | this.take(7);
    var first = 0;
    var index = 0;
    for (var length = 1; length < 16; length++) {
      var value = window >>> (15 - length);
      var count = code.counts[length];
      if (value - first < count) {
        var symbol = code.symbols[index + value - first];
        if (length <= 8) {
          code.known[eight] = (symbol << 4) | length;
        }
        this.at = start + length;
        return symbol;
      }
      index += count;
      first = (first + count) << 1;
    }
    throw new Error("the search index cannot be read");
  };

  /** As many symbols as `values` has places: those that are remembered without a call for each. */
  Bits.prototype.symbols = function (code, values) {
    var bytes = this.bytes;
    if (code.only >= 0) {
      return values.fill(code.only);
    }
    for (var i = 0; i < values.length; i++) {
      var place = this.at >>> 3;
      var two = (bytes[place] << 8) | bytes[place + 1];
      var known = code.known[(two >>> (8 - (this.at & 7))) & 255];
      this.at += known & 15;
      values[i] = known ? known >>> 4 : this.symbol(code);
    }
    return values;
  };

  /** A number of the length that a symbol says. */
  Bits.prototype.sized = function (length) {
    return (1 << length) - 1 + this.take(length);
  };

  Bits.prototype.coded = function (code) {
    return this.sized(this.symbol(code));
  };

  var LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789'";
  var VOWELS = "aeiou";

  /**
   * A word that begins like the one before. The first code is for how many letters they share, the
   * next three for a letter that begins the word, follows a vowel, or anything else.
   */
  Bits.prototype.spelled = function (before, codes) {
    var word = before.slice(0, this.coded(codes[0]));
    var context = word ? (VOWELS.includes(word.slice(-1)) ? 2 : 3) : 1;
    for (;;) {
      var symbol = this.symbol(codes[context]);
      if (!symbol) {
        return word;
      }
      var letter = LETTERS[symbol - 1];
      context = VOWELS.includes(letter) ? 2 : 3;
      word += letter || String.fromCharCode(this.take(16));
    }
  };

  parts.bytesOf = bytesOf;
  parts.Bits = Bits;
})(window.ToolkitSearch.parts);
