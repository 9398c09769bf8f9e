package toolkit.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RouteTest {
  private final Route home = Route.of("index.html");
  private final Route frome = Route.of("cases/frome.html");

  @Test
  void addressesAreRelativeToThePage() {
    assertThat(frome.from(home)).isEqualTo("cases/frome.html");
    assertThat(home.from(frome)).isEqualTo("../index.html");
    assertThat(Route.of("cases/wigan.html").from(frome)).isEqualTo("wigan.html");
    assertThat(Route.of("themes/trust.html").from(frome)).isEqualTo("../themes/trust.html");
  }

  @Test
  void aPlaceOnTheSamePageIsJustItsAnchor() {
    assertThat(frome.at("costs").from(frome)).isEqualTo("#costs");
    assertThat(frome.at("costs").from(home)).isEqualTo("cases/frome.html#costs");
    assertThat(frome.from(frome)).isEqualTo("frome.html");
  }
}
