// The paper itself: cover, summary, entries by kind, references. Plain headings, paragraphs, lists
// and tables, so that it goes well into a word processor.
(function (document, tools) {
  "use strict";

  var element = tools.element;

  /** What the page holds ready for papers. */
  tools.part = function (name, value) {
    return Array.from(document.querySelectorAll("#paper-parts > [data-" + name + "]")).filter(
      function (part) {
        return part.dataset[name] === value;
      }
    )[0];
  };

  function add(parent, name, className, text) {
    var made = element(name, className, text);
    parent.append(made);
    return made;
  }

  /** Numbers references in the order in which the paper names them. */
  function numbering() {
    var numbers = new Map();
    return {
      of: function (id) {
        if (!numbers.has(id)) {
          numbers.set(id, numbers.size + 1);
        }
        return numbers.get(id);
      },
      ids: function () {
        return Array.from(numbers.keys());
      }
    };
  }

  function cover(parent, facts, site) {
    var header = add(parent, "header", "paper__cover");
    add(header, "h2", "paper__title", facts.title || "Evidence for a discussion");
    [
      ["For: ", facts.whom],
      ["Date: ", facts.date]
    ].forEach(function (line) {
      if (line[1]) {
        add(header, "p", "", line[0] + line[1]);
      }
    });
    add(header, "p", "paper__site", "Put together from " + site.name + ". " + site.independence);
  }

  function summary(parent, groups) {
    var section = add(parent, "section", "paper__summary");
    add(section, "h3", "", "In short");
    var table = add(section, "table");
    var head = add(add(table, "thead"), "tr");
    ["No.", "What", "How far to rely on it"].forEach(function (name) {
      add(head, "th", "", name).scope = "col";
    });
    var body = add(table, "tbody");
    groups.forEach(function (group) {
      group.entries.forEach(function (entry) {
        var row = add(body, "tr");
        add(row, "td", "paper__number", String(body.children.length));
        var what = add(row, "th", "");
        what.scope = "row";
        what.append(entry.title);
        add(what, "span", "paper__kind", " (" + group.kind.one + ")");
        add(row, "td", "", entry.sure);
      });
    });
  }

  function named(parent, name) {
    var first = add(parent, "p", "paper__fact");
    add(first, "strong", "", name + ":");
    return first;
  }

  function listed(parent, name, lines) {
    named(parent, name);
    var list = add(parent, "ul");
    lines.forEach(function (line) {
      add(list, "li", "", line);
    });
  }

  // A name and what follows it; several lines become a list.
  function fact(parent, name, text) {
    var lines = text.split("\n");
    if (lines.length > 1) {
      listed(parent, name, lines);
    } else {
      named(parent, name).append(" " + text);
    }
  }

  function results(parent, entry) {
    if (entry.results) {
      listed(parent, "What came of it, as the report gives it", entry.results);
    }
  }

  function doubts(parent, entry) {
    if (entry.doubts) {
      listed(add(parent, "div", "paper__doubts"), "Read with care", entry.doubts);
    }
  }

  function place(source, numbers) {
    var text = source.name + ", " + source.place + " [" + numbers.of(source.reference) + "]";
    if (source.via) {
      text += ", " + source.via + (source.after ? " [" + numbers.of(source.after) + "]" : "");
    }
    return text;
  }

  function sources(parent, entry, numbers) {
    if (entry.sources) {
      var places = entry.sources.map(function (source) {
        return place(source, numbers);
      });
      fact(parent, "Where to find it", places.join("\n"));
    }
    // Works that the entry names without retelling them, and a report chosen for itself.
    var others = Object.keys(entry.references || {}).filter(function (id) {
      return numbers.ids().indexOf(id) < 0;
    });
    if (others.length) {
      var marks = others.map(function (id) {
        return "[" + numbers.of(id) + "]";
      });
      fact(parent, entry.sources ? "See also" : "Reference", marks.join(", "));
    }
  }

  function quotation(parent, entry) {
    add(parent, "p", "paper__label", entry.sure);
    add(add(parent, "blockquote"), "p", "", "“" + entry.words + "”");
    add(parent, "p", "", "– " + entry.by);
  }

  function one(parent, entry, kind, number, numbers) {
    var section = add(parent, "section", "paper__entry");
    var link = element("a", "", entry.title);
    link.setAttribute("href", kind.folder + entry.id.split("/")[1] + ".html");
    var heading = add(section, "h4", "", number + ". ");
    heading.append(link);
    if (entry.words) {
      quotation(section, entry);
    } else {
      add(section, "p", "paper__sure", entry.sure);
      if (entry.summary) {
        add(section, "p", "", entry.summary);
      }
    }
    doubts(section, entry);
    (entry.rows || []).forEach(function (row) {
      fact(section, row[0], row[1]);
      if (row[0] === "What was done") {
        results(section, entry);
      }
    });
    sources(section, entry, numbers);
  }

  function references(parent, entries, numbers) {
    var known = Object.assign.apply(
      Object,
      [{}].concat(
        entries.map(function (entry) {
          return entry.references;
        })
      )
    );
    var section = add(parent, "section", "paper__references");
    add(section, "h3", "", "References");
    var list = add(section, "ol");
    numbers.ids().forEach(function (id) {
      var item = add(list, "li");
      var report = tools.part("reference", id);
      if (report) {
        item.append.apply(item, report.cloneNode(true).childNodes);
        return;
      }
      known[id].forEach(function (run) {
        if (typeof run === "string") {
          item.append(run);
        } else if (/^https?:/.test(run[1])) {
          add(item, "a", "", run[0]).href = run[1];
        } else {
          add(item, "em", "", run[0]);
        }
      });
    });
  }

  function foot(parent, entries, site) {
    var states = Array.from(
      new Set(
        entries.map(function (entry) {
          return tools.part("state", entry.status).textContent;
        })
      )
    );
    var end = add(parent, "footer", "paper__foot");
    add(end, "p", "", site.independence + " " + site.disclaimer);
    add(
      end,
      "p",
      "",
      "Somebody chose these entries: it is a selection, not all the evidence. Only what stands in" +
        " quotation marks as somebody’s words is taken word for word from a report. " +
        site.name +
        (site.version ? ", version " + site.version : "") +
        (site.dated ? ", " + site.dated : "") +
        ". State of the entries: " +
        states.join(" ")
    );
  }

  /**
   * Writes the paper into a part of the page.
   *
   * @param groups lists of entries with the heading of each
   */
  tools.writePaper = function (parent, groups, facts, site) {
    var numbers = numbering();
    var entries = groups.reduce(function (all, group) {
      return all.concat(group.entries);
    }, []);
    var count = 0;
    parent.textContent = "";
    cover(parent, facts, site);
    summary(parent, groups);
    groups.forEach(function (group) {
      var section = add(parent, "section", "paper__group");
      add(section, "h3", "", group.kind.many);
      group.entries.forEach(function (entry) {
        count += 1;
        one(section, entry, group.kind, count, numbers);
      });
    });
    references(parent, entries, numbers);
    foot(parent, entries, site);
    return numbers.ids();
  };
})(document, window.ToolkitTools);
