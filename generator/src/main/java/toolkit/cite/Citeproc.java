package toolkit.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Formats references with citeproc. Loading it takes most of a second, so it is made when needed.
 */
final class Citeproc {
  private static final String LANGUAGE = "en-GB";

  private final Map<CitationStyle, CSL> processors = new EnumMap<>(CitationStyle.class);
  private CSLItemData current;

  /** The stored form of a reference. */
  String format(Map<String, Object> csl, CitationStyle style) {
    current = CSLItemData.fromJson(Mends.before(csl, style));
    CSL processor = processors.computeIfAbsent(style, this::load);
    processor.reset();
    processor.setOutputFormat(new MarkedFormat());
    processor.setConvertLinks(true);
    processor.registerCitationItems(current.getId());
    return Mends.after(processor.makeBibliography().getEntries()[0].strip(), csl, style);
  }

  private CSL load(CitationStyle style) {
    try {
      return new CSL(
          new Current(),
          // The primary dialect, en-US, is asked for first; citeproc would then forget to put
          // en-GB over it.
          language -> language.equals(LANGUAGE) ? read("locales-en-GB.xml") : null,
          null,
          read(style.file()),
          LANGUAGE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands out the one reference that is being formatted. */
  private final class Current implements ItemDataProvider {
    @Override
    public CSLItemData retrieveItem(String id) {
      return current;
    }

    @Override
    public Collection<String> getIds() {
      return List.of(current.getId());
    }
  }

  private static String read(String file) {
    try (InputStream in = Citeproc.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
