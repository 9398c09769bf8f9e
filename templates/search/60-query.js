// Reads what a person typed. The same rules as QueryText in Java: any text is valid.
(function (parts) {
  "use strict";

  // Spelled out, because Java and JavaScript disagree on what white space is.
  var SPACE = /[\u0000-\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;
  var QUOTE = /["\u201C\u201D\u201E]/;
  var SIGN = /[+=~-]/;
  var ROLES = { "+": "with", "-": "without", "=": "exactly", "~": "not also" };
  var NAME = /^[A-Za-z][A-Za-z-]*$/;

  function lower(text) {
    return text.replace(/[A-Z]+/g, function (capitals) {
      return capitals.toLowerCase();
    });
  }

  function Typed(text) {
    this.text = text;
    this.at = 0;
  }

  Typed.prototype.is = function (kind) {
    return this.at < this.text.length && kind.test(this.text[this.at]);
  };

  Typed.prototype.upTo = function (end) {
    var start = this.at;
    while (this.at < this.text.length && !end(this)) {
      this.at++;
    }
    return this.text.slice(start, this.at);
  };

  Typed.prototype.sign = function () {
    var signs = this.upTo(function (typed) {
      return !typed.is(SIGN);
    });
    // "~50" is how people write "about 50".
    return signs && !(signs[0] === "~" && this.is(/[0-9]/)) ? ROLES[signs[0]] : "better";
  };

  Typed.prototype.quotation = function () {
    this.at++;
    var words = this.upTo(function (typed) {
      return typed.is(QUOTE);
    });
    this.at++;
    return words;
  };

  Typed.prototype.word = function () {
    return this.upTo(function (typed) {
      return typed.is(SPACE) || typed.is(QUOTE);
    });
  };

  Typed.prototype.piece = function () {
    var from = this.at;
    var piece = this.signed(this.sign());
    piece.from = from;
    piece.to = Math.min(this.at, this.text.length);
    return piece;
  };

  Typed.prototype.signed = function (sign) {
    if (this.is(QUOTE)) {
      return { sign: sign, field: "", text: this.quotation(), quoted: true };
    }
    var word = this.word();
    var colon = word.indexOf(":");
    if (colon > 0 && NAME.test(word.slice(0, colon))) {
      var field = lower(word.slice(0, colon));
      var rest = word.slice(colon + 1);
      if (rest) {
        return { sign: sign, field: field, text: rest, quoted: false };
      }
      if (this.is(QUOTE)) {
        return { sign: sign, field: field, text: this.quotation(), quoted: true };
      }
    }
    return { sign: sign, field: "", text: word, quoted: false };
  };

  /** The pieces of a query: where from and to, sign, field, text, and whether it was quoted. */
  function readQuery(text) {
    var typed = new Typed(text);
    var pieces = [];
    while (typed.at < text.length) {
      if (typed.is(SPACE)) {
        typed.at++;
      } else {
        pieces.push(typed.piece());
      }
    }
    return pieces;
  }

  /** For NEAR and NEAR/n: how many words apart the pieces around it may be; otherwise null. */
  function distanceOf(piece) {
    var near = /^NEAR(?:\/([0-9]{1,3}))?$/.exec(piece.text);
    if (!near || piece.quoted || piece.sign !== "better") {
      return null;
    }
    return near[1] ? Number(near[1]) : 5;
  }

  /** Whether a piece is only the beginning of a word, such as neighb*. */
  function isBegun(piece) {
    return !piece.quoted && piece.text.length > 2 && piece.text.endsWith("*");
  }

  parts.isBegun = isBegun;
  parts.readQuery = readQuery;
  parts.distanceOf = distanceOf;
  parts.lowerAscii = lower;
})(window.ToolkitSearch.parts);
