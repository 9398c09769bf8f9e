// Ties the statements to the profile below them.
(function (window, document, tools, paper) {
  "use strict";

  var keep = document.getElementById("ask-keep");
  var result = document.getElementById("ask-result");
  var load = document.getElementById("ask-load");
  var file = document.getElementById("ask-file");
  var told = document.getElementById("ask-earlier");
  var statements = document.getElementById("ask-statements");
  var total = statements.querySelectorAll("[data-ask]").length;
  var earlier = null;
  var recalled = tools.recall();

  function answers() {
    var given = {};
    statements.querySelectorAll("input:checked").forEach(function (input) {
      given[input.name] = input.value;
    });
    return given;
  }

  function tick(wanted) {
    statements.querySelectorAll("input").forEach(function (input) {
      input.checked = wanted[input.name] === input.value;
    });
  }

  function draw() {
    var given = answers();
    var number = Object.keys(given).length;
    result.hidden = !number;
    document.getElementById("ask-summary").textContent =
      "You have answered " +
      number +
      " of " +
      total +
      " statements. Each field of a bar is a statement: the fuller it is, the more often it is true here.";
    tools.writeProfile(document.getElementById("ask-profile"), given, earlier);
  }

  function remember() {
    var refused = tools.remember(answers(), keep.checked) === null && keep.checked;
    keep.checked = keep.checked && !refused;
    document.getElementById("ask-refused").textContent = refused
      ? "This browser did not let the page keep your answers. Save them in a file instead, at the end of the page."
      : "";
  }

  function on(id, act) {
    document.getElementById(id).addEventListener("click", act);
  }

  statements.addEventListener("change", function () {
    remember();
    draw();
  });
  keep.addEventListener("change", remember);
  file.addEventListener("change", function () {
    if (!file.files.length) {
      return;
    }
    tools.readAnswers(file.files[0]).then(function (read) {
      earlier = read;
      load.hidden = !read;
      told.textContent = read
        ? "Answers read: " +
          Object.keys(read.answers).length +
          ", saved on " +
          read.saved +
          ". The profile shows what has changed since."
        : "This file holds no answers that were saved here.";
      draw();
    });
  });
  on("ask-load", function () {
    tick(earlier.answers);
    remember();
    draw();
    paper.say("The earlier answers are filled in.");
  });
  on("ask-clear", function () {
    tools.forget();
    earlier = null;
    file.value = "";
    told.textContent = "";
    load.hidden = true;
    keep.checked = false;
    tick({});
    draw();
    paper.say("Everything is cleared.");
  });
  on("ask-print", function () {
    window.print();
  });
  tools.handOver("ask", function () {
    return document.title;
  });
  on("ask-keep-file", function () {
    tools.saveAnswers(answers());
  });

  document.getElementById("ask-desk").hidden = false;
  keep.checked = recalled.kept;
  tick(recalled.answers);
  draw();
})(window, document, window.ToolkitTools, window.ToolkitPaper);
