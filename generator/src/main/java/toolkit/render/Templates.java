package toolkit.render;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import toolkit.render.view.Html;
import toolkit.source.BuildFailure;
import toolkit.source.Diagnostic;
import toolkit.source.DiagnosticCode;
import toolkit.source.Location;
import toolkit.source.Problems;
import toolkit.source.SourceFile;

/** The templates of a folder: strict, auto-escaping, without a way to reach Java. */
final class Templates {
  private static final Version VERSION = Configuration.VERSION_2_3_34;

  private final Path root;
  private final String shownAs;
  private final Configuration configuration;

  /**
   * Reads templates from a folder.
   *
   * @param shownAs the folder as messages show it
   */
  Templates(Path root, String shownAs) {
    this.root = root;
    this.shownAs = shownAs;
    this.configuration = configuration(root);
  }

  private static Configuration configuration(Path root) {
    Configuration configuration = new Configuration(VERSION);
    try {
      configuration.setTemplateLoader(new StrictLoader(root));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    configuration.setObjectWrapper(new ViewWrapper());
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    // Nothing of the machine may reach a page.
    configuration.setLocale(Locale.UK);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setLocalizedLookup(false);
    return configuration;
  }

  /** Refuses bytes that are not text instead of putting signs of doubt on pages. */
  private static final class StrictLoader extends FileTemplateLoader {
    StrictLoader(Path root) throws IOException {
      super(root.toFile());
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
      return Files.newBufferedReader(((File) source).toPath(), StandardCharsets.UTF_8);
    }
  }

  /** Lets templates print {@link Html} as it is. */
  private static final class ViewWrapper extends DefaultObjectWrapper {
    ViewWrapper() {
      super(VERSION);
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
      return value instanceof Html html
          ? HTMLOutputFormat.INSTANCE.fromMarkup(html.markup())
          : super.handleUnknownType(value);
    }
  }

  /** The folder they lie in. */
  Path root() {
    return root;
  }

  /**
   * Fills a template.
   *
   * @param name its path within the folder
   * @throws BuildFailure when the template is missing or wrong
   */
  String fill(String name, Map<String, Object> model) {
    try {
      Template template = configuration.getTemplate(name);
      StringWriter out = new StringWriter(16 * 1024);
      template.process(model, out);
      return out.toString();
    } catch (TemplateNotFoundException | MalformedTemplateNameException e) {
      throw failure(
          Location.ofPath(shownAs + "/" + name),
          "the template `" + name + "` is missing",
          "restore the file, or name another folder with --templates");
    } catch (StackOverflowError e) {
      throw failure(
          text(name).start(),
          "this template, or one that it imports, calls itself without end",
          "look for a macro, function or include that leads back to itself");
    } catch (CharacterCodingException e) {
      throw notText(name);
    } catch (ParseException e) {
      throw failure(
          at(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber()),
          firstLine(e.getEditorMessage()),
          "see the FreeMarker manual for the tag named here");
    } catch (TemplateException e) {
      Integer line = e.getLineNumber();
      Integer column = e.getColumnNumber();
      throw failure(
          at(e.getTemplateSourceName(), line == null ? 1 : line, column == null ? 1 : column),
          firstLine(e.getMessageWithoutStackTop()) + blamed(e),
          "what a template may use is listed in templates/README.md");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The templates below a folder, sorted. */
  List<String> names(String folder) {
    try (Stream<Path> paths = Files.walk(root.resolve(folder))) {
      return paths
          .map(path -> root.relativize(path).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".ftlh"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String blamed(TemplateException e) {
    String blamed = e.getBlamedExpressionString();
    return blamed == null ? "" : ": `" + blamed + "`";
  }

  private static String firstLine(String message) {
    String line = message == null ? "" : message.lines().findFirst().orElse("");
    String plain =
        line.endsWith(":") || line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    return plain.isEmpty()
        ? "this template cannot be filled"
        : plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
  }

  private Location at(String name, int line, int column) {
    SourceFile file = text(name);
    return new Location(file, Math.max(1, line), Math.max(1, column));
  }

  private SourceFile text(String name) {
    String shown = shownAs + "/" + name;
    return decoded(name, new Problems()).orElse(new SourceFile(shown, ""));
  }

  private Optional<SourceFile> decoded(String name, Problems problems) {
    try {
      byte[] bytes = Files.readAllBytes(root.resolve(name));
      return SourceFile.decode(shownAs + "/" + name, bytes, problems);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** A template that is not text: the one asked for, or one that it imports. */
  private BuildFailure notText(String name) {
    Problems problems = new Problems();
    try (Stream<Path> paths = Files.walk(root)) {
      paths
          .filter(path -> path.toString().endsWith(".ftlh"))
          .sorted()
          .forEach(path -> decoded(root.relativize(path).toString().replace('\\', '/'), problems));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return problems.isEmpty()
        ? failure(Location.ofPath(shownAs + "/" + name), "this template cannot be read", "")
        : new BuildFailure(problems.sorted());
  }

  private static BuildFailure failure(Location location, String message, String hint) {
    return new BuildFailure(
        List.of(Diagnostic.of(DiagnosticCode.TEMPLATE_ERROR, location, message, hint)));
  }
}
