// The profile: for each topic what was answered, in words and as a bar, and where to look next.
(function (document, tools) {
  "use strict";

  var WORDS = {
    mostly: "mostly",
    sometimes: "sometimes",
    rarely: "rarely or never",
    unsure: "cannot say",
    none: "not answered"
  };
  var RANK = { rarely: 0, sometimes: 1, mostly: 2 };
  var element = tools.element;

  function answerOf(ask, answers) {
    return answers[ask.dataset.ask] || "none";
  }

  function statement(ask) {
    return ask.querySelector("legend").textContent;
  }

  function counts(asks, answers) {
    return Object.keys(WORDS)
      .map(function (answer) {
        var number = asks.filter(function (ask) {
          return answerOf(ask, answers) === answer;
        }).length;
        return number && number + " " + WORDS[answer];
      })
      .filter(Boolean)
      .join(", ");
  }

  function bar(asks, answers) {
    var made = element("div", "profile__bar");
    made.setAttribute("aria-hidden", "true");
    asks.forEach(function (ask) {
      made.append(element("span", "profile__field profile__field--" + answerOf(ask, answers)));
    });
    return made;
  }

  // What moved since earlier answers, told statement by statement; nothing is added up.
  function movement(asks, answers, earlier) {
    var list = element("ul", "plain");
    asks.forEach(function (ask) {
      var now = answerOf(ask, answers);
      var then = answerOf(ask, earlier.answers);
      if (now !== then && now !== "none" && then !== "none") {
        var way = "";
        if (now in RANK && then in RANK) {
          way = RANK[now] > RANK[then] ? "More often: " : "Less often: ";
        }
        list.append(
          element("li", "", way + statement(ask) + " Then " + WORDS[then] + ", now " + WORDS[now] + ".")
        );
      }
    });
    if (!list.children.length) {
      list.append(element("li", "", "Nothing has changed here."));
    }
    var box = element("div", "profile__moved");
    box.append(
      element("h4", "", "Since " + (earlier.saved || "the earlier answers")),
      list
    );
    return box;
  }

  function next(ask) {
    var box = element("div", "profile__next");
    var own = ask.querySelector(".ask__links");
    // Where nothing can be done about it yet, what the reports say is left.
    var links = (own.children.length ? own : ask.querySelector(".ask__from")).cloneNode(true);
    links.hidden = false;
    box.append(element("p", "", "To talk about: " + statement(ask)), links);
    return box;
  }

  function topic(section, answers, earlier) {
    var asks = Array.from(section.querySelectorAll("[data-ask]"));
    var made = element("div", "profile");
    made.append(
      element("h3", "", section.querySelector("h2").textContent),
      bar(asks, answers),
      element("p", "", counts(asks, answers) + ".")
    );
    if (earlier) {
      made.append(movement(asks, answers, earlier));
    }
    asks
      .filter(function (ask) {
        return ["rarely", "sometimes"].indexOf(answerOf(ask, answers)) >= 0;
      })
      .forEach(function (ask) {
        made.append(next(ask));
      });
    return made;
  }

  /** Writes the profile of some answers into a part of the page. */
  tools.writeProfile = function (parent, answers, earlier) {
    parent.textContent = "";
    document.querySelectorAll("#ask-statements > section").forEach(function (section) {
      parent.append(topic(section, answers, earlier));
    });
  };
})(document, window.ToolkitTools);
