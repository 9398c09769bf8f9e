package toolkit.search;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Changes the spelling of every word. */
final class RespellingFilter extends TokenFilter {
  private final UnaryOperator<String> spelling;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  RespellingFilter(TokenStream words, UnaryOperator<String> spelling) {
    super(words);
    this.spelling = spelling;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String word = term.toString();
    String respelt = spelling.apply(word);
    if (!respelt.equals(word)) {
      term.setEmpty().append(respelt);
    }
    return true;
  }
}
