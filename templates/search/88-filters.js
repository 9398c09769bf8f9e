// The room for the filters: one group for each facet, without its values, which come later.
(function (parts) {
  "use strict";

  var element = parts.element;

  // What people read for a facet: data-label-… on the filters' element, such as
  // data-label-source="Report", else its name.
  function labelOf(place, name) {
    return place.getAttribute("data-label-" + name) || parts.capital(name);
  }

  function emptyGroup(place, facet) {
    var details = element("details", "search-filter");
    details.appendChild(element("summary", "search-filter__name", labelOf(place, facet)));
    return details;
  }

  /** The facets that `data-order` names, as it orders them; all when it names none. */
  function inOrder(place, facets) {
    return place.dataset.order ? place.dataset.order.split(" ").filter(function (facet) {
      return facets.indexOf(facet) >= 0;
    }) : facets;
  }

  /** Keeps the room of filters whose values are still on their way, so that no result moves. */
  function announceFilters(place, facets) {
    if (!place.firstChild) {
      inOrder(place, facets).forEach(function (facet) {
        place.appendChild(emptyGroup(place, facet));
      });
    }
  }

  parts.emptyFilter = emptyGroup;
  parts.filtersInOrder = inOrder;
  parts.announceFilters = announceFilters;
})(window.ToolkitSearch.parts);
