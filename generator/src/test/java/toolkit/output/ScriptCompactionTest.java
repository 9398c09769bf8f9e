package toolkit.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptCompactionTest {
  @Test
  void commentsAndSpacesGoAndLocalNamesGetShort() {
    String script =
        """
        // Adds, `of course`.
        /**
         * Two numbers. // no "
         */
        (function (window, parts) {
          "use strict";
          var most = 2, least;
          function sum(first, second) {
            // it's plain
            for (var number of [first, second]) {
              least = number in window ? most : parts.most; // beside code
            }
            return { first: first, "second": second, sum: sum };
          }

          parts.sum = sum;
        })(window, window.parts);
        """;
    assertThat(ScriptCompaction.of(script))
        .isEqualTo(
            """
            (function(e,t){"use strict";var n=2,r;function s(o,a){for(var i of[o,a]){r=i in e?n:t.most}return{first:o,"second":a,sum:s}}t.sum=s})(window,window.parts);
            """);
  }

  /** A function may use a name of its own for what is outside, and what is outside it may not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      value = {
        // a is somebody else's, whom an inner function asks for
        "(function (one) { return function (two) { return e(one, two); }; })();"
            + "| (function(t){return function(n){return e(t,n)}})();",
        // an inner function has the same name
        "(function (one) { return one + function (one) { return one; }(one); })();"
            + "| (function(e){return e+function(e){return e}(e)})();",
        // used before it is declared, and in a function inside
        "(function () { use(late); function use(it) { late = it; } var late; })();"
            + "| (function(){e(t);function e(e){t=e}var t})();",
        "(function () { try { x(); } catch (problem) { y(problem, problem.problem); } })();"
            + "| (function(){try{x()}catch(e){y(e,e.problem)}})();",
        "(function (label) { switch (label) { case label: return e ? label : 0; default: } })();"
            + "| (function(t){switch(t){case t:return e?t:0;default:}})();",
        "var outside = function (inside) { return inside + outside; };"
            + "| var outside=function(e){return e+outside};",
        "(function (x) { var one = f(1, x), other = [x, one]; return { one: one, x: other }; })();"
            + "| (function(e){var t=f(1,e),n=[e,t];return{one:t,x:n}})();"
      })
  void namesKeepWhatTheyStandFor(String script, String wanted) {
    assertThat(ScriptCompaction.of(script).trim()).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      value = {
        "a = \"// no  \\\" no\" ;|a=\"// no  \\\" no\";",
        "a = b / c / d ;|a=b/c/d;",
        "a = /[/*]  \"/g . test ( b ) ;|a=/[/*]  \"/g .test(b);",
        "if ( a ) /  x/ . test ( b ) ;|if(a)/  x/ .test(b);",
        "a = ( b ) / c / d ;|a=(b)/c/d;",
        "a = await ( b ) / c / d ;|a=await(b)/c/d;",
        "return /  x/ ;|return /  x/;",
        "a = b.in / c / d ;|a=b.in/c/d;",
        "a = b + + c - - d ++ ;|a=b+ +c- -d++;",
        "a = 1 .  x + 1.5e-3 + 0xAf ;|a=1 .x+1.5e-3+0xAf;",
        "a = b / /  x/ ;|a=b/ /  x/;",
        "a = b < ! --c ;|a=b< !--c;"
      })
  void literalsAndSignsKeepTheirMeaning(String script, String wanted) {
    assertThat(ScriptCompaction.of(script)).isEqualTo(wanted + "\n");
  }

  /** Behind a block a statement begins; behind a value it may go on. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "if (a) { }~(b)|if(a){}(b)",
        "if (a) { } else { }~b|if(a){}else{}b",
        "try { } catch (a) { }~b|try{}catch(a){}b",
        "try { } finally { }~+b|try{}finally{}+b",
        "do { } while (a)~b|do{}while(a)~b",
        "switch (a) { }~b|switch(a){}b",
        "function a() { }~(b)|function a(){}(b)",
        "a = function () { }~b|a=function(){}~b",
        "a = function b() { }~c|a=function b(){}~c",
        "a = { }~b|a={}~b",
        "a.if(b)~{ }~c|a.if(b)~{}~c",
        "a = class extends b.try { }~c|a=class extends b.try{}~c",
        "if (a) b = { }~c|if(a)b={}~c",
        "if (a) { b = { } }~c|if(a){b={}}c"
      })
  void aLineEndsBehindAValueOnly(String script, String wanted) {
    assertThat(ScriptCompaction.of(script.replace('~', '\n')))
        .isEqualTo(wanted.replace('~', '\n') + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!-- if (a) { }\nb();", "if (a) { }\n--> b"})
  void aCommentAsInMarkupIsLeftAlone(String script) {
    assertThat(ScriptCompaction.of(script)).isEqualTo(script);
  }

  /** Where a statement ends with its line, what follows declares nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "var a=f\nb();var c;\n",
        "var a=1\nif(x)y();var c=3;\n",
        "{var a=function(){}\nc();var d}\n"
      })
  void aLineMayEndADeclaration(String script) {
    assertThat(ScriptCompaction.of(script)).isEqualTo(script);
  }

  @Test
  void aLineEndsWhereAStatementMayEnd() {
    assertThat(ScriptCompaction.of("a\n(b)\n/* c\n */ d++\n++e\nreturn\nf;\n\ng\n.h();\n"))
        .isEqualTo("a\n(b)\nd++\n++e\nreturn\nf;g.h();\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ a(); b(c); }|{a();b(c)}",
        "{ while (a()); }|{while(a());}",
        "{ for (;;); }|{for(;;);}",
        "{ if (a) b(); else; }|{if(a)b();else;}",
        "{ do a(); while (b); }|{do a();while(b);}",
        "{ here:; }|{here:;}",
        "var a = 1; var b; c; var d;|var a=1,b;c;var d;",
        "{ var a = [f(1)]; var b = function () { x; var y; var z; }; }|{var a=[f(1)],b=function(){x;var e,t}}",
        "for (var i = 0; i; ) { } var a; for (var j; ; ) { }|for(var i=0;i;){}var a;for(var j;;){}",
        "if (a) var b; var c;|if(a)var b;var c;",
        "{ for await (x of y) ; }|{for await(x of y);}",
        "{ a = function () { return; }; }|{a=function(){return}}"
      })
  void noMoreStandsBetweenStatementsThanMust(String script, String wanted) {
    assertThat(ScriptCompaction.of(script)).isEqualTo(wanted + "\n");
  }

  /** What is written in ways that are not looked into keeps its names. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(function(one){let two=one})();\n",
        "(function(one){return two=>one})();\n",
        "(function(one){return{one}})();\n",
        "(function(one,two){return{one,two}})();\n",
        "(function(one){eval(one)})();\n",
        "(function(...one){return one})();\n",
        "(function({one}){return one})();\n",
        "(function(){var{one}=two})();\n",
        "(function(){var x=function one(){}})();\n",
        "(function(one){with(one){two()}})();\n",
        "(function(one){}\n"
      })
  void namesThatAreNotCertainStay(String script) {
    assertThat(ScriptCompaction.of(script)).isEqualTo(script);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  a = `\n  // text\n`;\n",
        "  a = \"b\\\n  // c\";\n",
        "  a = 'b\n';\n",
        "  /* a\n",
        "  a = {} / b / c;\n",
        "  a = b++ / c / d;\n",
        "  // a\u2028b();\n",
        "  // a\rb();\n",
        "  a = é;\n",
        "  a = /b\n/;\n"
      })
  void aScriptWhosePartsAreNotCertainStaysAsItIs(String script) {
    assertThat(ScriptCompaction.of(script)).isEqualTo(script);
  }
}
