package toolkit.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How text becomes index terms: words by the Unicode rules, without possessive, in lower case, and
 * stemmed. Nothing is left out: "no effect" must not become "effect".
 */
final class Words {
  /** Names these rules; a client with other rules must not read the index. */
  static final String RULES = "standard possessive lower porter 1";

  /** Keeps phrases from reaching over the end of a paragraph, a section or a name. */
  private static final int GAP = 100;

  private Words() {}

  /** A new analyzer; thread-safe, to be closed by whoever asked. */
  static Analyzer stemmed() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new StandardTokenizer();
        TokenStream terms =
            new PorterStemFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
        return new TokenStreamComponents(words, terms);
      }

      @Override
      public int getPositionIncrementGap(String fieldName) {
        return GAP;
      }
    };
  }

  /** The terms of a text in order, repetitions kept. */
  static List<String> termsOf(Analyzer analyzer, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string does not fail to be read
    }
    return terms;
  }
}
