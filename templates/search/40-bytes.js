// Reads the bytes of the pack.
(function (parts) {
  "use strict";

  function fromBase64(text) {
    var binary = window.atob(text);
    var bytes = new Uint8Array(binary.length);
    for (var i = 0; i < binary.length; i++) {
      bytes[i] = binary.charCodeAt(i);
    }
    return bytes;
  }

  function Reader(bytes, at) {
    this.bytes = bytes;
    this.at = at || 0;
  }

  Reader.prototype.more = function () {
    return this.at < this.bytes.length;
  };

  // Seven bits a byte, the lowest first.
  Reader.prototype.number = function () {
    var value = 0;
    var unit = 1;
    for (;;) {
      if (this.at >= this.bytes.length) {
        throw new Error("the search index is cut off");
      }
      var byte = this.bytes[this.at++];
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) {
        return value;
      }
      unit *= 128;
    }
  };

  Reader.prototype.float = function () {
    var view = new DataView(this.bytes.buffer, this.bytes.byteOffset + this.at, 4);
    this.at += 4;
    return view.getFloat32(0, true);
  };

  // The bytes of a text that begins like the one before.
  Reader.prototype.after = function (before) {
    var shared = this.number();
    var added = this.number();
    var text = new Uint8Array(shared + added);
    text.set(before.subarray(0, shared));
    text.set(this.bytes.subarray(this.at, this.at + added), shared);
    this.at += added;
    return text;
  };

  Reader.prototype.skipText = function () {
    this.number();
    var added = this.number();
    this.at += added;
  };

  Reader.prototype.text = function () {
    var length = this.number();
    var bytes = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return toText(bytes);
  };

  var decoder = new TextDecoder();

  function toText(bytes) {
    return decoder.decode(bytes);
  }

  parts.fromBase64 = fromBase64;
  parts.toText = toText;
  parts.Reader = Reader;
})(window.ToolkitSearch.parts);
