package toolkit.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import toolkit.source.Diagnostic;
import toolkit.source.DiagnosticCode;
import toolkit.source.Location;

/** Tells what an address in a Markdown link means, and refuses the unsafe ones. */
final class AddressReader {
  private static final Pattern SCHEME =
      Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):.*", Pattern.DOTALL);

  private AddressReader() {}

  /** What the address points to, and what is wrong with it, if anything. */
  record Result(LinkTarget target, Optional<Diagnostic> fault) {}

  static Result read(String written, Location location, boolean image) {
    // Browsers drop control characters inside an address, so java\nscript: is javascript:.
    String address = written.replaceAll("[\\p{Cntrl}\\s]+", "");
    Matcher scheme = SCHEME.matcher(address);
    if (scheme.matches()) {
      return withScheme(address, scheme.group(1).toLowerCase(Locale.ROOT), location, image);
    }
    if (address.startsWith("/") || address.contains("\\")) {
      return unsafe(
          address, location, "write the path relative to this file, with forward slashes");
    }
    int hash = address.indexOf('#');
    String path = hash < 0 ? address : address.substring(0, hash);
    String anchor = hash < 0 ? "" : address.substring(hash + 1);
    return new Result(
        image ? new LinkTarget.Image(path) : new LinkTarget.RelativeFile(path, anchor),
        Optional.empty());
  }

  private static Result withScheme(
      String address, String scheme, Location location, boolean image) {
    boolean web = address.toLowerCase(Locale.ROOT).matches("https?://[^/].*");
    if (image) {
      return unsafe(address, location, "put the image file in content/images and link to it there");
    }
    if (web || scheme.equals("mailto")) {
      return new Result(new LinkTarget.External(address), Optional.empty());
    }
    return unsafe(address, location, "link to an address that starts with https://");
  }

  private static Result unsafe(String address, Location location, String hint) {
    return new Result(
        new LinkTarget.External("#"),
        Optional.of(
            Diagnostic.of(
                DiagnosticCode.UNSAFE_LINK,
                location,
                "`" + address + "` cannot be linked to",
                hint)));
  }
}
