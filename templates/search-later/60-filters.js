// The filters beside the results: one group of boxes for each facet, with counts.
(function (parts, window, document) {
  "use strict";

  // Where there is room, the first group is open from the beginning.
  var WIDE = "(min-width: 62rem)";

  var element = parts.element;
  var capital = parts.capital;

  // How many there are now, and how many there would be without any filter.
  function countOf(entry) {
    return "(" + entry.count + (entry.all > entry.count ? " of " + entry.all : "") + ")";
  }

  function box(facet, entry, chosen, changed) {
    var id = "filter-" + facet + "-" + entry.value.replace(/[^A-Za-z0-9]+/g, "-");
    var row = element("div", "search-filter__value");
    var input = element("input");
    input.type = "checkbox";
    input.id = id;
    input.name = facet;
    input.value = entry.value;
    input.checked = chosen.indexOf(entry.value) >= 0;
    input.addEventListener("change", function () {
      changed(id);
    });
    var label = element("label", "", (entry.label || capital(entry.value)) + " ");
    label.htmlFor = id;
    label.appendChild(element("span", "search-filter__count", countOf(entry)));
    row.appendChild(input);
    row.appendChild(label);
    return row;
  }

  // A chosen value stays, even when nothing has it any more.
  function entriesOf(counts, chosen) {
    var entries = counts.slice();
    chosen.forEach(function (value) {
      if (
        !entries.some(function (entry) {
          return entry.value === value;
        })
      ) {
        entries.push({ value: value, label: "", count: 0, all: 0 });
      }
    });
    return entries.sort(function (a, b) {
      return b.all - a.all || (a.value < b.value ? -1 : 1);
    });
  }

  function group(place, facet, counts, chosen, total, changed) {
    var entries = entriesOf(counts, chosen);
    // What all results share is no choice.
    if (!entries.length || (entries.length < 2 && !chosen.length && entries[0].all === total)) {
      return null;
    }
    var details = parts.emptyFilter(place, facet);
    details.open = chosen.length > 0;
    var boxes = element("fieldset", "search-filter__values");
    boxes.appendChild(element("legend", "visually-hidden", details.firstChild.textContent));
    entries.forEach(function (entry) {
      boxes.appendChild(box(facet, entry, chosen, changed));
    });
    details.appendChild(boxes);
    return details;
  }

  function openGroups(place) {
    return Array.from(place.querySelectorAll("details")).map(function (details) {
      return details.open ? details.firstChild.textContent : "";
    });
  }

  /**
   * Shows the filters for these counts; `changed` is called when the reader chooses.
   *
   * @param total how many there are without any filter
   */
  function showFilters(place, counts, filters, total, changed) {
    var isNew = !place.querySelector("fieldset") && window.matchMedia(WIDE).matches;
    var open = openGroups(place);
    var focused = document.activeElement && document.activeElement.id;
    place.textContent = "";
    parts.filtersInOrder(place, Object.keys(counts)).forEach(function (facet) {
      var details = group(place, facet, counts[facet], filters[facet] || [], total, changed);
      if (details) {
        details.open = details.open || (isNew && !place.firstChild) || open.indexOf(details.firstChild.textContent) >= 0;
        place.appendChild(details);
      }
    });
    var again = focused && document.getElementById(focused);
    if (again && place.contains(again)) {
      again.focus();
    }
  }

  /** What is chosen now, facet to values; of what has no box here, what was `asked` for. */
  function chosenFilters(place, asked) {
    var filters = {};
    var boxes = Array.from(place.querySelectorAll("input"));
    Object.keys(asked).forEach(function (facet) {
      if (!boxes.some(function (input) { return input.name === facet; })) {
        filters[facet] = asked[facet];
      }
    });
    boxes.forEach(function (input) {
      if (input.checked) {
        filters[input.name] = (filters[input.name] || []).concat(input.value);
      }
    });
    return filters;
  }

  parts.showFilters = showFilters;
  parts.chosenFilters = chosenFilters;
})(window.ToolkitSearchLater, window, document);
