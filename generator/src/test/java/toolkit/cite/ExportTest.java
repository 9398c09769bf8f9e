package toolkit.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files for reference managers hold the data whole, whatever characters are in it. */
class ExportTest {
  private static final Map<String, Object> ARTICLE =
      Map.ofEntries(
          Map.entry("id", "glazer-2001"),
          Map.entry("type", "article-journal"),
          Map.entry(
              "author",
              List.of(
                  Map.of("family", "Müller", "given", "Zoë", "non-dropping-particle", "van der"),
                  Map.of("literal", "Fire and Clay, Leeds"))),
          Map.entry("issued", Map.of("date-parts", List.of(List.of(2001, 6)))),
          Map.entry("title", "100% {glaze} & 5_kilns:\nER  - a #1 \\ ~^$ tale"),
          Map.entry("container-title", "Pots & Pans"),
          Map.entry("volume", "12"),
          Map.entry("issue", "3"),
          Map.entry("page", "101-109"),
          Map.entry("ISSN", "1234-5678"),
          Map.entry("DOI", "10.1000/a_b{c}"),
          Map.entry("URL", "https://example.org/a_b?c=%20&d=~e"),
          Map.entry("accessed", Map.of("date-parts", List.of(List.of(2020, 3, 4)))));

  private static final Map<String, Object> REPORT =
      Map.of(
          "id", "fund-2019",
          "type", "report",
          "author", List.of(Map.of("literal", "The Fund")),
          "issued", Map.of("date-parts", List.of(List.of(2019))),
          "title", "Care",
          "number", "7",
          "genre", "Working paper",
          "publisher", "The Fund",
          "publisher-place", "London");

  @Test
  void risHasATagALineAndNoLineOfAnybodyElse() {
    assertThat(Ris.of(List.of(ARTICLE, REPORT)).lines())
        .containsExactly(
            "TY  - JOUR",
            "ID  - glazer-2001",
            "AU  - van der Müller, Zoë",
            "AU  - Fire and Clay Leeds",
            "TI  - 100% {glaze} & 5_kilns: ER - a #1 \\ ~^$ tale",
            "T2  - Pots & Pans",
            "PY  - 2001",
            "DA  - 2001/06//",
            "VL  - 12",
            "IS  - 3",
            "SP  - 101",
            "EP  - 109",
            "SN  - 1234-5678",
            "DO  - 10.1000/a_b{c}",
            "UR  - https://example.org/a_b?c=%20&d=~e",
            "Y2  - 2020/03/04/",
            "ER  - ",
            "",
            "TY  - RPRT",
            "ID  - fund-2019",
            "AU  - The Fund",
            "TI  - Care",
            "PY  - 2019",
            "DA  - 2019///",
            "PB  - The Fund",
            "CY  - London",
            "M3  - Working paper",
            "SN  - 7",
            "ER  - ",
            "");
    assertThat(Ris.of(List.of(REPORT))).startsWith("TY  - RPRT\r\n").endsWith("ER  - \r\n\r\n");
  }

  @Test
  void bibTexEscapesWhatTexWouldObey() {
    assertThat(BibTex.of(List.of(ARTICLE)))
        .isEqualTo(
            """
            @article{glazer-2001,
              author = {van der Müller, Zoë and {Fire and Clay, Leeds}},
              title = {{100\\% \\{glaze\\} \\& 5\\_kilns: ER - a \\#1 \\textbackslash{}\
             \\textasciitilde{}\\textasciicircum{}\\$ tale}},
              journal = {{Pots \\& Pans}},
              year = {2001},
              month = jun,
              volume = {12},
              number = {3},
              pages = {101--109},
              issn = {1234-5678},
              doi = {10.1000/a_b%7Bc%7D},
              url = {https://example.org/a_b?c=%20&d=~e},
              urldate = {2020-03-04},
            }

            """);
    assertThat(BibTex.of(List.of(REPORT)))
        .contains("@techreport{fund-2019,", "  institution = {The Fund},", "  number = {7},");
  }

  @Test
  void whatHasNoTypeOfItsOwnIsStillThere() {
    Map<String, Object> odd = Map.of("id", "x", "type", "document", "title", "A title");
    assertThat(Ris.of(List.of(odd))).contains("TY  - GEN\r\n", "TI  - A title\r\n");
    assertThat(BibTex.of(List.of(odd))).isEqualTo("@misc{x,\n  title = {{A title}},\n}\n\n");
    assertThat(Ris.of(List.of())).isEmpty();
  }
}
