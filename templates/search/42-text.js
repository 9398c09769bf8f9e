// Puts texts of the pack together again, as TextCode in Java has taken them apart: common words,
// pieces of others, what stands between words, and repetitions.
(function (parts) {
  "use strict";

  // Kinds of entries, which are also contexts; the other contexts.
  var WORD = 0;
  var BETWEEN = 2;
  var CAPITAL = 3;
  var AFTER_SIGN = 5;
  var AFTER_REPETITION = 6;
  var LENGTH = 7;
  var CONTEXTS = 8;

  // Symbols.
  var SIGN = 12;
  var REPETITION = 13;
  var SHORTEST = 2;

  // After these a sentence begins.
  var END = /(?:[.?!]["'\u2019\u201D)]* |[\t\n\u0001\u0002])["'(\u2018\u201C]*$/;

  /** The list of common words and pieces. */
  function CommonWords(bytes) {
    var bits = new parts.Bits(bytes);
    var codes = bits.codes(6);
    var text = "";
    this.kinds = [];
    this.texts = [];
    for (var count = bits.take(16); this.texts.length < count; ) {
      var kind = bits.symbol(codes[4]);
      for (var alike = bits.coded(codes[5]); alike >= 0; alike--) {
        text = bits.spelled(text, codes);
        this.kinds.push(kind);
        this.texts.push(text);
      }
    }
    this.ends = this.texts.map(function (between, i) {
      return this.kinds[i] === BETWEEN && END.test(between);
    }, this);
    this.usual = [null, bits.codes(CONTEXTS), bits.codes(CONTEXTS)];
  }

  // A text that is being written; most spaces and capitals go without saying.
  function Writer(list) {
    this.list = list;
    this.text = "";
    this.space = false;
    // How many letters the next word has in capitals: none, the first, all.
    this.capitals = 1;
  }

  Writer.prototype.write = function (token) {
    if (token < 0) {
      this.between(String.fromCharCode(-1 - token), false);
      return;
    }
    var kind = this.list.kinds[token];
    var text = this.list.texts[token];
    if (kind === BETWEEN) {
      this.between(text, this.list.ends[token]);
    } else if (kind >= CAPITAL) {
      this.capitals = kind - CAPITAL + 1;
    } else {
      this.word(text, kind === WORD);
    }
  };

  Writer.prototype.between = function (text, isEnd) {
    this.text += text;
    this.space = false;
    this.capitals = isEnd ? 1 : 0;
  };

  Writer.prototype.word = function (text, isWhole) {
    var all = this.capitals === 2;
    if (all) {
      text = text.toUpperCase();
    } else if (this.capitals) {
      text = text[0].toUpperCase() + text.slice(1);
    }
    this.text += (this.space ? " " : "") + text;
    this.space = isWhole;
    this.capitals = all && !isWhole ? 2 : 0;
  };

  /** The text that begins where the bits are. */
  CommonWords.prototype.text = function (bits) {
    var writer = new Writer(this);
    var tokens = new Int32Array(bits.number());
    var codes = [];
    while (codes.length < CONTEXTS) {
      var usual = this.usual[bits.take(2)];
      codes.push(usual ? usual[codes.length] : bits.code());
    }
    for (var used = 0, context = AFTER_SIGN; used < tokens.length; ) {
      var symbol = bits.symbol(codes[context]);
      var end = used + 1;
      var back = 0;
      if (symbol >= REPETITION) {
        back = bits.sized(symbol - REPETITION) + 1;
        end = used + bits.coded(codes[LENGTH]) + SHORTEST;
        context = AFTER_REPETITION;
      } else {
        tokens[used] = symbol === SIGN ? -1 - bits.take(16) : bits.sized(symbol);
        context = symbol === SIGN ? AFTER_SIGN : this.kinds[tokens[used]];
      }
      for (; used < end; used++) {
        if (back) {
          tokens[used] = tokens[used - back];
        }
        writer.write(tokens[used]);
      }
    }
    return writer.text;
  };

  function slug(title) {
    return parts.lowerAscii(title).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  }

  /** The card of the document at a place (CardText in Java). */
  function cardAt(text, place) {
    var rule = [];
    var lines = text.split("\n");
    for (var i = 0; ; i++) {
      if (lines[i][0] === "\u0001") {
        rule = lines[i].slice(1).split("\t");
      } else if (!place--) {
        var card = lines[i].split("\t");
        var part = card[1] || slug(card[0]);
        return {
          id: rule[1].split("\u0003").join(part),
          type: rule[0],
          title: card[0],
          url: rule[2].split("\u0003").join(part)
        };
      }
    }
  }

  /** The sections of the document at a place (ExcerptText in Java): anchor, heading, sentences. */
  function sectionsAt(text, place) {
    return text
      .split("\u0002")[place].split("\u0001")
      .map(function (section) {
        var lines = section.split("\n");
        return lines[0].split("\t").concat(lines.slice(1));
      });
  }

  parts.CommonWords = CommonWords;
  parts.cardAt = cardAt;
  parts.sectionsAt = sectionsAt;
})(window.ToolkitSearch.parts);
