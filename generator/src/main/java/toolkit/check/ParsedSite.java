package toolkit.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import toolkit.output.OutputFile;

/** All pages, and the paths of all files. */
record ParsedSite(Map<String, ParsedPage> pages, Set<String> paths) {
  static ParsedSite of(Collection<OutputFile> files, String shownFolder) {
    List<ParsedPage> pages =
        files.parallelStream()
            .filter(file -> file.path().endsWith(".html") || file.path().endsWith(ParsedPage.KEPT))
            .map(file -> ParsedPage.of(file, shownFolder))
            .toList();
    return new ParsedSite(
        pages.stream().collect(Collectors.toMap(ParsedPage::path, Function.identity())),
        files.stream().map(OutputFile::path).collect(Collectors.toSet()));
  }

  Optional<ParsedPage> page(String path) {
    return Optional.ofNullable(pages.get(path));
  }
}
