package toolkit.cite;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.output.Bibliography;
import de.undercouch.citeproc.output.SecondFieldAlign;

/**
 * Lets citeproc write the stored form of {@link Formatted}: its own formats know HTML or no
 * italics.
 */
final class MarkedFormat extends BaseFormat {
  @Override
  public String getName() {
    return "marked";
  }

  @Override
  protected String doFormatCitation(TokenBuffer buffer, RenderContext context) {
    return format(buffer);
  }

  /** Without the number that comes first in numbered styles. */
  @Override
  protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
    int start = 0;
    int end = buffer.getTokens().size();
    if (context.getStyle().getBibliography().getSecondFieldAlign() != SecondFieldAlign.FALSE) {
      while (start < end && buffer.getTokens().get(start).isFirstField()) {
        start++;
      }
    }
    return format(buffer.copy(start, end));
  }

  @Override
  public Bibliography makeBibliography(String[] entries, SBibliography element) {
    return new Bibliography(
        entries, "", "", null, null, null, null, null, null, element.getSecondFieldAlign());
  }

  @Override
  protected String escape(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }

  @Override
  protected String doFormatLink(String text, String address) {
    return Formatted.LINK + address + Formatted.LINK_TEXT + text + Formatted.LINK_END;
  }

  @Override
  protected String openFontStyle(int style) {
    return String.valueOf(Formatted.ITALIC);
  }

  @Override
  protected String closeFontStyle(int style) {
    return String.valueOf(Formatted.UPRIGHT);
  }
}
