package toolkit.cite;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of a reference as CSL data. What is left out reads as empty. */
record CslFields(Map<String, Object> csl) {
  private static final Pattern RANGE = Pattern.compile("(\\w+)\\s*[-–—]+\\s*(\\w+)");

  /** A person, or a body by its literal name. */
  record Name(String last, String given, String suffix, String literal) {}

  String text(String field) {
    return csl.get(field) instanceof String text ? text : "";
  }

  List<Name> names(String field) {
    return csl.get(field) instanceof List<?> list
        ? list.stream().map(CslFields::name).toList()
        : List.of();
  }

  private static Name name(Object value) {
    Map<?, ?> map = (Map<?, ?>) value;
    String particle = part(map, "non-dropping-particle");
    return new Name(
        (particle.isEmpty() ? "" : particle + " ") + part(map, "family"),
        part(map, "given"),
        part(map, "suffix"),
        part(map, "literal"));
  }

  private static String part(Map<?, ?> map, String field) {
    return map.get(field) instanceof String text ? text : "";
  }

  /** Year, month and day, as far as known. */
  List<Integer> date(String field) {
    if (csl.get(field) instanceof Map<?, ?> date
        && date.get("date-parts") instanceof List<?> ranges
        && ranges.get(0) instanceof List<?> parts) {
      return parts.stream().map(Integer.class::cast).toList();
    }
    return List.of();
  }

  /** A date as far as known, biggest part first, such as {@code 2022-03}. */
  String writtenDate(String field, String between) {
    List<Integer> parts = date(field);
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      written.append(i == 0 ? "" : between);
      written.append(String.format(Locale.ROOT, i == 0 ? "%04d" : "%02d", parts.get(i)));
    }
    return written.toString();
  }

  /** The first and last of some pages; empty when they are not simply from one to another. */
  static Optional<String[]> range(String page) {
    Matcher matcher = RANGE.matcher(page);
    return matcher.matches()
        ? Optional.of(new String[] {matcher.group(1), matcher.group(2)})
        : Optional.empty();
  }
}
