package toolkit.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a machine may read out of a printed figure, and what it had better leave alone. */
class QuantityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "49% | 49 | PER_CENT |''",
        "over 80% | 80 | PER_CENT |''",
        "more than 80% of staff | 80 | PER_CENT |''",
        "95 percent | 95 | PER_CENT |''",
        "37% of those who were never in a network | 37 | PER_CENT |''",
        "14% reduction in the pilot area | -14 | CHANGE |''",
        "28.5% increase in the rest of the county | 28.5 | CHANGE |''",
        "a 2.3 per cent decrease | -2.3 | CHANGE |''",
        "reduced by 42% | -42 | CHANGE |''",
        "£4,560,421 in 2016-17 | 4560421 | POUNDS |''",
        "£1.5 million (2019) | 1500000 | POUNDS |''",
        "nearly 3,000 | 3000 | COUNT |''",
        "12 weeks in 2019 | 12 | COUNT | weeks",
        "195 | 195 | COUNT |''",
      })
  void readsOneFigure(String text, double value, Quantity.Scale scale, String noun) {
    assertThat(Quantity.in(text)).contains(new Quantity(value, scale, noun));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "dozens",
        "fell by half",
        "nearly three times as likely",
        "80 staff and a further 240 individuals",
        "10-15%",
        "1 in 4",
        "improved by an average of 25%",
        "cost savings of 20.8%",
        "a fall of 3 percentage points",
        "down 10% and up again",
        "second worst in the country (2016)",
        "COVID-19",
        "band 8c",
        "-5%",
        "2019",
      })
  void readsNothingItIsNotSureOf(String text) {
    assertThat(Quantity.in(text)).isEmpty();
  }
}
