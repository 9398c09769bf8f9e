// The table: a row for each question, a column for each entry. Each cell repeats the title of its
// entry for narrow screens, where the columns lie below each other.
(function (tools) {
  "use strict";

  var element = tools.element;

  // Told to assistive technology in so many words: the narrow layout would take them away.
  function part(name, role, text) {
    var made = element(name, "", text);
    made.setAttribute("role", role);
    return made;
  }

  function linked(entry, folder) {
    var link = element("a", "", entry.title);
    link.setAttribute("href", folder + entry.id.split("/")[1] + ".html");
    return link;
  }

  function fill(cell, text) {
    var lines = text.split("\n");
    if (lines.length === 1) {
      cell.append(text);
      return;
    }
    var list = element("ul");
    lines.forEach(function (line) {
      list.append(element("li", "", line));
    });
    cell.append(list);
  }

  function head(entries, folder) {
    var row = part("tr", "row");
    row.append(part("td", "cell"));
    entries.forEach(function (entry) {
      var cell = part("th", "columnheader");
      cell.scope = "col";
      cell.append(linked(entry, folder));
      row.append(cell);
    });
    var made = part("thead", "rowgroup");
    made.append(row);
    return made;
  }

  function body(entries, names) {
    var made = part("tbody", "rowgroup");
    names.forEach(function (name, at) {
      var row = part("tr", "row");
      if (name === "Read with care") {
        row.className = "compare__row--care";
      }
      var first = part("th", "rowheader", name);
      first.scope = "row";
      row.append(first);
      entries.forEach(function (entry) {
        var cell = part("td", "cell");
        var title = element("span", "compare__title", entry.title);
        title.setAttribute("aria-hidden", "true");
        cell.append(title);
        fill(cell, entry.cells[at] || "");
        row.append(cell);
      });
      made.append(row);
    });
    return made;
  }

  /** A table of entries; `names` are those of the rows, `folder` is where their pages lie. */
  tools.compareTable = function (entries, names, folder, caption) {
    var table = element("table", "compare");
    table.setAttribute("role", "table");
    table.append(element("caption", "", caption), head(entries, folder), body(entries, names));
    return table;
  };
})(window.ToolkitTools);
