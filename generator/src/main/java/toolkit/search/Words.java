package toolkit.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How text becomes index terms: words by the Unicode rules, without possessive, in lower case and
 * plain spelling; then, for all but exact matches, in one spelling and stemmed. Nothing is left
 * out: "no effect" must not become "effect". Thread-safe, to be closed after use.
 */
final class Words extends Analyzer {
  /** Names these rules; a client with other rules must not read the index. */
  static final String RULES = "standard possessive lower plain common porter 3";

  /** At the end of the name of a field: its words are kept as written. */
  static final String AS_WRITTEN = ".written";

  /** Words that say little about what somebody looks for; "no" and "not" say much. */
  static final Set<String> SMALL =
      Set.of(
          ("a about an and any are as at be been being but by can could did do does for from had"
                  + " has have he her his how i if in into is it its may me might must my of on or"
                  + " other our she should some such that the their then there these they this to"
                  + " us was we what when where which who whom whose will with would you your")
              .split(" "));

  /** What such a word is worth. */
  static final float SMALL_WORTH = 0.3f;

  /** Keeps phrases from reaching over the end of a section or a name. */
  static final int GAP = 100;

  private static final String STEM_ONLY = "stem-only";

  Words() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    if (field.equals(STEM_ONLY)) {
      Tokenizer whole = new KeywordTokenizer();
      return new TokenStreamComponents(whole, stemmed(whole));
    }
    Tokenizer words = new StandardTokenizer();
    TokenStream lower = new LowerCaseFilter(new EnglishPossessiveFilter(words));
    TokenStream written = new RespellingFilter(lower, Spelling::plain);
    return new TokenStreamComponents(
        words, field.endsWith(AS_WRITTEN) ? written : stemmed(written));
  }

  private static TokenStream stemmed(TokenStream written) {
    return new PorterStemFilter(new RespellingFilter(written, Spelling::common));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }

  /** The text as it is to be cut: a colon keeps no words together, as Unicode would have it. */
  static String toCut(String text) {
    return text.replace(':', ' ');
  }

  /** The words of a text in order, repetitions kept, as they are written in the index. */
  List<String> writtenIn(String text) {
    return terms(AS_WRITTEN, toCut(text));
  }

  /** The stem of a word that {@link #writtenIn} gave. */
  String stemOf(String written) {
    return terms(STEM_ONLY, written).get(0);
  }

  private List<String> terms(String field, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = tokenStream(field, text)) {
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
