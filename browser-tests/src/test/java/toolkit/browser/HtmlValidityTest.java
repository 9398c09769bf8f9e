package toolkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.messages.TextMessageEmitter;
import nu.validator.servlet.imagereview.ImageCollector;
import nu.validator.source.SourceCode;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** The Nu Html Checker finds no error on any page of the real site. */
class HtmlValidityTest {
  @Test
  void everyPageIsValid() throws Exception {
    SourceCode source = new SourceCode();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MessageEmitterAdapter errors =
        new MessageEmitterAdapter(
            null,
            source,
            false,
            new ImageCollector(source),
            0,
            false,
            new TextMessageEmitter(out, false));
    errors.setErrorsOnly(true);
    SimpleDocumentValidator validator = new SimpleDocumentValidator();
    validator.setUpMainSchema(
        "http://s.validator.nu/html5-rdfalite.rnc", new SystemErrErrorHandler());
    validator.setUpValidatorAndParsers(errors, false, false);
    List<String> pages = new ArrayList<>(RealSite.pages());
    pages.addAll(RealSite.keptFiles());
    for (String page : pages) {
      InputSource input = new InputSource(Files.newInputStream(RealSite.folder().resolve(page)));
      input.setSystemId("site:/" + page);
      input.setEncoding("UTF-8");
      validator.checkHtmlInputSource(input);
    }
    errors.end("", "", "");
    assertThat(out.toString(StandardCharsets.UTF_8)).isBlank();
    assertThat(errors.getErrors()).as("errors on " + pages.size() + " pages").isZero();
  }
}
