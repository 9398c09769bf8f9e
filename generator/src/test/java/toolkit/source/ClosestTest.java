package toolkit.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClosestTest {
  @Test
  void aSlipOfTheFingerIsForgiven() {
    assertThat(Closest.to("sumary", List.of("title", "summary"))).contains("summary");
    assertThat(Closest.to("titel", List.of("title", "summary"))).contains("title");
  }

  @Test
  void nothingIsProposedForSomethingElse() {
    assertThat(Closest.to("colour", List.of("title", "summary"))).isEmpty();
  }

  @Test
  void caseDoesNotCount() {
    assertThat(Closest.to("TITLE", List.of("title"))).contains("title");
  }

  @Test
  void amongEqualsTheFirstInOrderWins() {
    assertThat(Closest.to("caso", List.of("cast", "case"))).contains("case");
  }
}
