package toolkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import toolkit.output.Json;
import toolkit.source.BuildFailure;
import toolkit.source.Diagnostic;

/** What a build or check did, for machines. */
final class JsonReport {
  private JsonReport() {}

  static String of(BuildReport report) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("ok", true);
    Map<String, Object> entries = new LinkedHashMap<>();
    report.entries().forEach((type, count) -> entries.put(type.id(), count));
    json.put("entries", entries);
    json.put("pages", report.pages());
    json.put("files", report.files());
    json.put("changed", report.changed());
    json.put("bytes", report.bytes());
    json.put("unverified", report.unverified());
    json.put("problems", List.of());
    json.put("advice", report.advice().stream().map(JsonReport::problem).toList());
    return Json.of(json);
  }

  static String of(BuildFailure failure) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("ok", false);
    json.put("problems", failure.diagnostics().stream().map(JsonReport::problem).toList());
    return Json.of(json);
  }

  private static Map<String, Object> problem(Diagnostic diagnostic) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", diagnostic.code().id());
    json.put("path", diagnostic.location().path());
    json.put("line", diagnostic.location().line());
    json.put("column", diagnostic.location().column());
    json.put("message", diagnostic.message());
    json.put("hint", diagnostic.hint());
    return json;
  }
}
