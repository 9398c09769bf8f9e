// The filters beside the results: one group of boxes for each facet, with counts.
(function (parts, document) {
  "use strict";

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1).replace(/-/g, " ");
  }

  // What people read for a facet or value: data-label-… on the filters' element, such as
  // data-label-type-case="Example", else what the pack says, else the name itself.
  function labelOf(place, name, otherwise) {
    return place.getAttribute("data-label-" + name.replace(/[^a-z0-9]+/gi, "-")) || otherwise;
  }

  function valueLabel(place, facet, entry) {
    return labelOf(place, facet + "-" + entry.value, entry.label || capital(entry.value));
  }

  function box(place, facet, entry, chosen, changed) {
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
    var label = element("label", "", valueLabel(place, facet, entry) + " ");
    label.htmlFor = id;
    label.appendChild(element("span", "search-filter__count", "(" + entry.count + ")"));
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
        entries.push({ value: value, label: "", count: 0 });
      }
    });
    return entries.sort(function (a, b) {
      return b.count - a.count || (a.value < b.value ? -1 : 1);
    });
  }

  function group(place, facet, counts, chosen, changed) {
    var entries = entriesOf(counts, chosen);
    if (entries.length < 2 && !chosen.length) {
      return null;
    }
    var name = labelOf(place, facet, capital(facet));
    var details = element("details", "search-filter");
    details.open = chosen.length > 0;
    details.appendChild(element("summary", "search-filter__name", name));
    var boxes = element("fieldset", "search-filter__values");
    boxes.appendChild(element("legend", "visually-hidden", name));
    entries.forEach(function (entry) {
      boxes.appendChild(box(place, facet, entry, chosen, changed));
    });
    details.appendChild(boxes);
    return details;
  }

  function openGroups(place) {
    return Array.from(place.querySelectorAll("details")).map(function (details) {
      return details.open ? details.firstChild.textContent : "";
    });
  }

  /** The facets that `data-order` names first, as it orders them; then the others. */
  function inOrder(place, facets) {
    var first = (place.dataset.order || "").split(" ").filter(function (facet) {
      return facets.indexOf(facet) >= 0;
    });
    return first.concat(
      facets.filter(function (facet) {
        return first.indexOf(facet) < 0;
      })
    );
  }

  /** Shows the filters for these counts; `changed` is called when the reader chooses. */
  function showFilters(place, counts, filters, changed) {
    var open = openGroups(place);
    var focused = document.activeElement && document.activeElement.id;
    place.textContent = "";
    inOrder(place, Object.keys(counts)).forEach(function (facet) {
      var details = group(place, facet, counts[facet], filters[facet] || [], changed);
      if (details) {
        details.open = details.open || open.indexOf(details.firstChild.textContent) >= 0;
        place.appendChild(details);
      }
    });
    var again = focused && document.getElementById(focused);
    if (again && place.contains(again)) {
      again.focus();
    }
  }

  /** What is chosen now: facet to values. */
  function chosenFilters(place) {
    var filters = {};
    place.querySelectorAll("input:checked").forEach(function (input) {
      filters[input.name] = (filters[input.name] || []).concat(input.value);
    });
    return filters;
  }

  parts.showFilters = showFilters;
  parts.chosenFilters = chosenFilters;
  parts.element = element;
  parts.labelOf = labelOf;
  parts.capital = capital;
})(window.ToolkitSearch.parts, document);
