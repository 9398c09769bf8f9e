// Says in plain words why a page was found: which words of the query stand where, and how much of
// the score each of them gives.
(function (parts) {
  "use strict";

  function scoreIn(match, doc) {
    var at = Array.prototype.indexOf.call(match.docs, doc);
    return at < 0 ? 0 : match.scores[at];
  }

  // A word as it stands on this page: as asked for, or in other forms.
  function wordsOf(result, alternative, doc) {
    if (alternative.words) {
      return alternative.slop
        ? alternative.words.map(parts.quoted).join(" near ")
        : parts.quoted(alternative.words.join(" "));
    }
    var forms = alternative.kind === "stem" ? result.matcher.formsIn(alternative.word, doc) : [];
    return forms.length && forms.indexOf(alternative.word) < 0
      ? parts.quoted(alternative.word) + " (as " + forms.map(parts.quoted).join(", ") + ")"
      : parts.quoted(alternative.word);
  }

  // The words of a condition that this page meets, each with its places.
  function reasons(result, clause, doc) {
    var places = new Map();
    clause.alternatives.forEach(function (alternative) {
      if (alternative.kind === "value" || !scoreIn(result.matcher.matchOne(alternative), doc)) {
        return;
      }
      if (alternative.kind === "every") {
        places.set(
          alternative.titleLength ? "just these words" : "all these words",
          new Set([alternative.titleLength ? "as its title" : "together"])
        );
        return;
      }
      var words = wordsOf(result, alternative, doc);
      var place = parts.PLACES[result.pack.fields[alternative.field].name];
      places.set(words, (places.get(words) || new Set()).add(place));
    });
    return Array.from(places, function (entry) {
      return entry[0] + " " + Array.from(entry[1]).join(", ");
    });
  }

  /** One line for each condition that gave this hit some of its score, the weightiest first. */
  function explain(result, hit) {
    if (!hit.score) {
      return ["It is of the kind you asked for. There were no words to weigh."];
    }
    return result.plan.clauses
      .map(function (clause) {
        var scored = clause.role === "better" || clause.role === "with";
        return {
          score: scored ? scoreIn(result.matcher.match(clause), hit.doc) : 0,
          clause: clause
        };
      })
      .filter(function (part) {
        return part.score > 0;
      })
      .sort(function (a, b) {
        return b.score - a.score;
      })
      .map(function (part) {
        var share = Math.round((100 * part.score) / hit.score);
        return (
          reasons(result, part.clause, hit.doc).join("; ") + ": " + share + "% of its score"
        );
      });
  }

  parts.explain = explain;
})(window.ToolkitSearchLater);
