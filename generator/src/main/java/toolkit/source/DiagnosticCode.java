package toolkit.source;

import java.util.Locale;

/**
 * Every rule that an author can break, one constant a rule. The id that messages show is the
 * constant's name in lower case with hyphens. Most stop a build; the severity tells.
 */
public enum DiagnosticCode {
  // Reading a file
  BAD_ENCODING,
  BAD_FILE_NAME,
  STRAY_FILE,
  UNKNOWN_TYPE,
  EMPTY_CONTENT,
  MISSING_FRONT_MATTER,
  UNCLOSED_FRONT_MATTER,
  YAML_TAB,
  YAML_TYPOGRAPHIC_QUOTE,
  YAML_SYNTAX,
  DUPLICATE_KEY,

  // One entry by itself
  UNKNOWN_FIELD,
  MISSING_FIELD,
  WRONG_FIELD_TYPE,
  EITHER_OR,
  UNKNOWN_VALUE,
  TEXT_TOO_LONG,
  QUOTE_TOO_LONG,
  QUOTE_IN_SCRAPS,
  UNLIKE_SPEAKER,
  SIGN_OFF,
  REVIEW_DATES,

  // Prose
  RAW_HTML,
  UNSAFE_LINK,
  EMBED_NOT_ALONE,
  HEADING_LEVEL,
  NESTED_TOO_DEEP,
  MISSING_ALT,
  MISSING_IMAGE,
  BROKEN_LINK,
  BROKEN_ANCHOR,

  // Entries together
  DUPLICATE_ID,
  MISSING_TARGET,
  WRONG_TARGET_TYPE,
  SELF_REFERENCE,
  MISSING_REFERENCE,
  UNUSED_REFERENCE,
  IN_SHORT,
  THEME_PARENT,
  THEME_CYCLE,
  UNSUPPORTED_IMPACT,
  UNSUPPORTED_RECOMMENDATION,
  UNSOURCED,
  GUIDE_TOO_LONG,

  // Against the full texts, or what was recorded of them
  UNVERIFIED_QUOTE,
  BAD_LOCK,
  QUOTE_NOT_FOUND,
  WRONG_LOCATOR,
  WRONG_SPEAKER,
  FIGURE_NOT_FOUND,
  SHARED_WORDING,
  OVER_QUOTED,
  ALLOW_LIST,

  // Advice on wording
  UNEXPLAINED_ACRONYM,
  LONG_SENTENCE,

  // What the search answers
  SEARCH_LOSS,
  SEARCH_FLOOR,

  // Pages
  TEMPLATE_ERROR,
  PATH_CLAIMED,
  PAGE_LINK,
  PAGE_ANCHOR,
  PAGE_ID,
  PAGE_IMAGE,
  PAGE_HEADING,
  PAGE_POLICY,
  PAGE_KEPT;

  /** What a broken rule means for the site. */
  public enum Severity {
    /** Nothing is written until it is mended. */
    ERROR,
    /** The site is built; a reader would be better served otherwise. */
    ADVICE;

    /** The word that messages show. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Severity severity() {
    return switch (this) {
      case UNEXPLAINED_ACRONYM, LONG_SENTENCE, SEARCH_LOSS, SEARCH_FLOOR -> Severity.ADVICE;
      default -> Severity.ERROR;
    };
  }

  /** The name that messages show, such as {@code missing-target}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
