// For a value that no entry has: which values there are, the nearest first, as NearValues orders
// them in Java.
(function (parts, document) {
  "use strict";

  var MOST = 10;
  var MOST_UNKNOWN = 3;
  var LONGEST = 40;

  var element = parts.element;
  var lower = parts.lowerAscii;

  function shortForm(value) {
    return value.slice(value.lastIndexOf("/") + 1);
  }

  // From whatever the value is called, and from each word of that, the fewest.
  function slipsFrom(asked, most, value, names) {
    var forms = [lower(value), lower(shortForm(value))];
    names.forEach(function (name) {
      forms.push(lower(name));
      parts.analyze(name).forEach(function (word) {
        forms.push(word.written);
      });
    });
    return Math.min.apply(
      null,
      forms.map(function (form) {
        return form.startsWith(asked) ? 0 : Math.min(parts.slipsBetween(asked, form, most), most + 1);
      })
    );
  }

  /** All values of a facet: those that may have been meant first, then as they are called. */
  function nearestValues(values, text) {
    var asked = lower(text);
    var most = asked.length > LONGEST ? 0 : Math.ceil(asked.length / 3);
    return Array.from(values, function (entry) {
      return {
        value: shortForm(entry[0]),
        shown: parts.shownValue(values, entry[0]),
        sort: [
          slipsFrom(asked, most, entry[0], entry[1].names),
          lower(parts.shownValue(values, entry[0])),
          entry[0]
        ]
      };
    }).sort(function (a, b) {
      for (var i = 0; i < 3; i++) {
        if (a.sort[i] !== b.sort[i]) {
          return a.sort[i] < b.sort[i] ? -1 : 1;
        }
      }
      return 0;
    });
  }

  // The query with another value in place of the one that there is not.
  function asking(text, piece, value) {
    var typed = text.slice(piece.from, piece.to);
    var before = typed.slice(0, typed.indexOf(":") + 1);
    return parts.inPlaceOf(text, piece, before + (/\s/.test(value) ? '"' + value + '"' : value));
  }

  function offer(asked, unknown, values, link) {
    var near = nearestValues(values, unknown.piece.text);
    var ways = near.slice(0, MOST).map(function (value) {
      var text = asking(asked.text, unknown.piece, value.value);
      return parts.tried({ text: text, filters: asked.filters, says: value.shown }, link);
    });
    return Promise.all(ways).then(function (found) {
      var items = [].concat.apply([], found);
      var what = "There is no " + unknown.facet + " " + parts.quoted(unknown.piece.text) + ".";
      if (!items.length) {
        return [element("p", "", what)];
      }
      var list = element("ul", "search-instead");
      items.forEach(function (item) {
        list.appendChild(item);
      });
      if (near.length > MOST) {
        list.appendChild(element("li", "", "and " + (near.length - MOST) + " more"));
      }
      return [element("h2", "search-instead__title", what + " Choose another:"), list];
    });
  }

  /** What to choose instead of values that no entry has; no elements when there are none. */
  function unknownValues(asked, result, link) {
    var seen = new Set();
    var unknown = result.plan.unknown.filter(function (one) {
      var key = one.facet + ":" + one.piece.text;
      return !seen.has(key) && seen.add(key);
    });
    return Promise.all(
      unknown.slice(0, MOST_UNKNOWN).map(function (one) {
        return result.pack.facets([one.facet]).then(function (facets) {
          return offer(asked, one, facets.get(one.facet), link);
        });
      })
    ).then(function (found) {
      return [].concat.apply([], found);
    });
  }

  parts.unknownValues = unknownValues;
})(window.ToolkitSearchLater, document);
