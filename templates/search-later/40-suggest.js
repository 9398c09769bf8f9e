// Suggests titles while somebody types: a combobox as the ARIA practices describe it. The Enter key
// goes on searching for what was typed, unless a suggestion was chosen with the arrows.
(function (parts, window) {
  "use strict";

  var MOST = 6;
  var PAUSE = 150;
  var SILENCE = 700;

  var element = parts.element;

  function Suggest(input, chosen) {
    this.input = input;
    this.chosen = chosen;
    this.titles = [];
    this.active = -1;
    this.latest = 0;
    this.list = element("ul", "search-suggestions");
    this.list.id = "search-suggestions";
    this.list.hidden = true;
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", "Titles that fit");
    this.count = element("div", "visually-hidden");
    this.count.setAttribute("role", "status");
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", this.list.id);
    input.setAttribute("autocomplete", "off");
    input.parentNode.after(this.list, this.count);
    this.close();
  }

  Suggest.prototype.close = function () {
    this.latest++;
    window.clearTimeout(this.speaking);
    this.list.hidden = true;
    this.count.textContent = "";
    this.input.setAttribute("aria-expanded", "false");
    this.activate(-1);
  };

  Suggest.prototype.activate = function (index) {
    this.active = index;
    Array.from(this.list.children).forEach(function (option, i) {
      option.setAttribute("aria-selected", String(i === index));
    });
    if (index < 0) {
      this.input.removeAttribute("aria-activedescendant");
    } else {
      this.input.setAttribute("aria-activedescendant", this.list.children[index].id);
    }
  };

  Suggest.prototype.show = function (titles) {
    this.titles = titles;
    if (!titles.length) {
      this.close();
      return;
    }
    this.list.textContent = "";
    titles.forEach(function (title, i) {
      var option = element("li", "search-suggestions__title", title);
      option.id = "search-suggestion-" + i;
      option.setAttribute("role", "option");
      this.list.appendChild(option);
    }, this);
    this.list.hidden = false;
    this.input.setAttribute("aria-expanded", "true");
    this.activate(-1);
    this.announce(titles.length === 1 ? "1 title fits" : titles.length + " titles fit");
  };

  // Late, so that it does not talk into the letters being typed.
  Suggest.prototype.announce = function (text) {
    var count = this.count;
    window.clearTimeout(this.speaking);
    this.speaking = window.setTimeout(function () {
      count.textContent = text + "; use the down arrow to choose.";
    }, SILENCE);
  };

  Suggest.prototype.typed = function () {
    var suggest = this;
    var request = ++suggest.latest;
    window.setTimeout(function () {
      if (request === suggest.latest) {
        parts.suggestions(suggest.input.value, MOST).then(
          function (titles) {
            if (request === suggest.latest) {
              suggest.show(titles);
            }
          },
          function () {
            // Typing goes on without suggestions.
          }
        );
      }
    }, PAUSE);
  };

  Suggest.prototype.choose = function (index) {
    this.input.value = this.titles[index];
    this.close();
    this.chosen(this.input.value);
  };

  Suggest.prototype.move = function (step) {
    // One more place than there are titles: none of them, back in what was typed.
    var places = this.titles.length + 1;
    this.activate(((this.active + 1 + step + places) % places) - 1);
  };

  Suggest.prototype.key = function (event) {
    var isOpen = !this.list.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (isOpen) {
        this.move(event.key === "ArrowDown" ? 1 : -1);
      } else {
        this.typed();
      }
    } else if (event.key === "Enter" && isOpen && this.active >= 0) {
      event.preventDefault();
      this.choose(this.active);
    } else if (event.key === "Escape" && isOpen) {
      // Closes the list; a second one clears the box, as browsers have it.
      event.preventDefault();
      this.close();
    } else if (event.key === "Enter") {
      this.close();
    }
  };

  /**
   * Suggests for an input; `chosen` is called with the title that somebody takes.
   *
   * @param typed whether something has been typed already
   */
  function suggest(input, typed, chosen) {
    var box = new Suggest(input, chosen);
    // Keyboards of phones compose every word: what is not finished counts too.
    input.addEventListener("input", function () {
      box.typed();
    });
    input.addEventListener("keydown", function (event) {
      if (!event.isComposing) {
        box.key(event);
      }
    });
    input.addEventListener("blur", function () {
      box.close();
    });
    input.form.addEventListener("submit", function () {
      box.close();
    });
    // The click comes after the blur, were it not for this.
    box.list.addEventListener("mousedown", function (event) {
      event.preventDefault();
    });
    box.list.addEventListener("click", function (event) {
      var option = event.target.closest("[role=option]");
      if (option) {
        box.choose(Array.from(box.list.children).indexOf(option));
      }
    });
    if (typed) {
      box.typed();
    }
  }

  parts.suggest = suggest;
})(window.ToolkitSearchLater, window);
