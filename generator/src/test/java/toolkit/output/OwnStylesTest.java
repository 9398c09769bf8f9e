package toolkit.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toolkit.SiteTest;

/** A page loads the styles of the components on it, and its own after them. */
class OwnStylesTest {
  @TempDir Path root;

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> of(String kind) throws IOException {
    return new OwnStyles(root)
        .byKind().getOrDefault(kind, List.of()).stream()
            .map(path -> root.relativize(path).toString().replace('\\', '/'))
            .toList();
  }

  @Test
  void comesWithAComponentAlsoThroughAnother() throws IOException {
    write("pages/theme.ftlh", "<#import \"/components/trail/trail.ftlh\" as why>");
    write("pages/own/theme.css", "");
    write("pages/plain.ftlh", "<p>no component</p>");
    write("components/trail/trail.ftlh", "<#import \"/components/art/art.ftlh\" as drawn>");
    write("components/art/art.ftlh", "<#import \"/components/trail/trail.ftlh\" as around>");
    write("components/trail/own/trail.css", "");
    write("components/trail/shared.css", "");
    write("components/art/own/art.css", "");
    assertThat(of("theme"))
        .containsExactly(
            "components/art/own/art.css", "components/trail/own/trail.css", "pages/own/theme.css");
    assertThat(of("plain")).isEmpty();
  }

  @Test
  void isWholeOnThePageThatShowsEveryComponent() throws IOException {
    write("pages/style-guide.ftlh", "");
    write("components/art/art.ftlh", "");
    write("components/art/own/art.css", "");
    assertThat(of("style-guide")).containsExactly("components/art/own/art.css");
  }

  @Test
  void neitherAMissingComponentNorATextThatIsNoneStopsIt() throws IOException {
    write("pages/odd.ftlh", "<#import \"/components/gone/gone.ftlh\" as gone>");
    Files.write(root.resolve("pages/broken.ftlh"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThat(new OwnStyles(root).byKind()).isEmpty();
  }

  @Test
  void keepsTheSheetOfAllPagesSmall() throws IOException {
    Assets assets = AssetFolder.read(SiteTest.repository("templates"), "templates");
    SortedMap<String, String> own = assets.ownStyles();
    assertThat(own).containsKeys("search", "theme", "recommendation", "case", "list");
    assertThat(css(assets, own.get("theme"))).contains(".trail-picture");
    assertThat(css(assets, own.get("connections"))).contains(".map-table");
    assertThat(css(assets, assets.stylesheet())).doesNotContain(".trail__stop:");
  }

  private static String css(Assets assets, String path) {
    return assets.files().stream()
        .filter(file -> file.path().equals(path))
        .map(OutputFile::text)
        .findFirst()
        .orElseThrow();
  }
}
