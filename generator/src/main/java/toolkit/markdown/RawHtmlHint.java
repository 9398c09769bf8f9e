package toolkit.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The Markdown that does what a piece of HTML was meant to do. */
final class RawHtmlHint {
  private static final String OTHERWISE = "write it in Markdown; to show a `<`, write `\\<`";
  private static final List<Map.Entry<String, String>> HINTS =
      List.of(
          Map.entry("<!--", "delete the comment; notes for editors belong in the header after `#`"),
          Map.entry("<b>", "write **bold**"),
          Map.entry("<strong", "write **bold**"),
          Map.entry("<i>", "write *italic*"),
          Map.entry("<em", "write *italic*"),
          Map.entry("<a ", "write [words](address)"),
          Map.entry("<img", "write ![what it shows](../images/file.png)"),
          Map.entry("<br", "end the line with two spaces, or leave an empty line"),
          Map.entry("<p", "leave an empty line between paragraphs"),
          Map.entry("<li", "start the line with `- `"),
          Map.entry("<ul", "start each line with `- `"),
          Map.entry("<ol", "start each line with `1. `"),
          Map.entry("<table", "write a table with `|` between the columns"),
          Map.entry("<h", "start the line with `## `"));

  private RawHtmlHint() {}

  static String of(String html) {
    String lower = html.toLowerCase(Locale.ROOT);
    return HINTS.stream()
        .filter(hint -> lower.startsWith(hint.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(OTHERWISE);
  }
}
