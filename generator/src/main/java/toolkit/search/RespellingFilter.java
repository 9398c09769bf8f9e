package toolkit.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Changes the spelling of every word; remembers what it did, because most words come again. */
final class RespellingFilter extends TokenFilter {
  private static final int MOST_REMEMBERED = 50_000;

  private final UnaryOperator<String> spelling;
  private final Map<String, String> remembered = new HashMap<>();
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
    if (remembered.size() > MOST_REMEMBERED) {
      remembered.clear();
    }
    String word = term.toString();
    String respelt = remembered.computeIfAbsent(word, spelling);
    if (!respelt.equals(word)) {
      term.setEmpty().append(respelt);
    }
    return true;
  }
}
