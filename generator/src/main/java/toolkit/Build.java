package toolkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import toolkit.audit.Audit;
import toolkit.audit.AuditReader;
import toolkit.check.SiteChecks;
import toolkit.cite.Citations;
import toolkit.config.ConfigReader;
import toolkit.config.SiteConfig;
import toolkit.entry.Content;
import toolkit.entry.EntryId;
import toolkit.entry.EntryType;
import toolkit.export.AddressFiles;
import toolkit.export.CitationFiles;
import toolkit.export.EntriesJson;
import toolkit.export.ReferencesJson;
import toolkit.export.SearchDocuments;
import toolkit.graph.Linker;
import toolkit.graph.SiteGraph;
import toolkit.output.AssetFolder;
import toolkit.output.Assets;
import toolkit.output.OutputFile;
import toolkit.output.OutputSet;
import toolkit.output.SiteWriter;
import toolkit.prove.Answers;
import toolkit.prove.Proof;
import toolkit.prove.Trial;
import toolkit.read.ContentReader;
import toolkit.relevance.QuestionsReader;
import toolkit.relevance.RankRecord;
import toolkit.relevance.Relevance;
import toolkit.relevance.RelevanceReport;
import toolkit.relevance.SearchQuestions;
import toolkit.relevance.TitleSearch;
import toolkit.render.PageRenderer;
import toolkit.render.SearchCheck;
import toolkit.render.ValueNames;
import toolkit.search.SearchIndex;
import toolkit.search.SearchPack;
import toolkit.site.Page;
import toolkit.site.SitePlan;
import toolkit.site.SitePlanner;
import toolkit.source.Diagnostic;
import toolkit.source.Problems;
import toolkit.source.SourceFile;
import toolkit.style.PlainWords;
import toolkit.verify.AllowList;
import toolkit.verify.FullTexts;
import toolkit.verify.LockRule;
import toolkit.verify.VerifiedLock;
import toolkit.verify.Verifier;
import toolkit.verify.VerifyReport;

/** The pipeline: each stage hands a value to the next, and only the last one writes. */
final class Build {
  private final BuildOptions options;
  private final Progress progress;
  private final Optional<Trial> trial;
  private final Problems problems = new Problems();

  Build(BuildOptions options, Progress progress) {
    this(options, progress, Optional.empty());
  }

  /**
   * A build that proves its search.
   *
   * @param trial how
   */
  Build(BuildOptions options, Progress progress, Optional<Trial> trial) {
    this.options = options;
    this.progress = progress;
    this.trial = trial;
  }

  /**
   * Builds the site and swaps it in.
   *
   * @throws toolkit.source.BuildFailure when the content, a template or the settings are wrong
   * @throws toolkit.output.RefusedOutput when the output folder may not be written
   */
  BuildReport run() {
    SiteWriter.checkTarget(options.out());
    SitePlan plan = plan();
    OutputSet output;
    try (SearchIndex index = index(plan.graph(), plan.config())) {
      plan = plan.withLetters(words(plan.graph(), index));
      output = output(plan, index);
    }
    progress.stage("Writing " + BuildOptions.shown(options.out()));
    int changed = SiteWriter.write(output.files(), options.out());
    return report(plan, output, changed);
  }

  /** Does all but write, and checks the finished pages and the search's answers besides. */
  BuildReport check() {
    SiteConfig config = config();
    Content content = content(config);
    SitePlan plan = plan(content, config);
    try (SearchIndex index = index(plan.graph(), plan.config())) {
      plan = plan.withLetters(words(plan.graph(), index));
      OutputSet output = output(plan, index);
      progress.stage("Checking pages");
      SiteChecks.check(output.files(), BuildOptions.shown(options.out()), problems);
      problems.throwIfAny();
      List<Diagnostic> advice = new ArrayList<>(relevance(content, index).advice());
      advice.addAll(PlainWords.advice(content.entries(), config.acronyms().keySet()));
      return report(plan, output, 0).withAdvice(advice);
    }
  }

  /**
   * Asks the search the questions that come with the content, and every title.
   *
   * @throws UsageException when the content has no questions
   */
  RelevanceReport relevance(IndexCache cache) throws IOException {
    if (rootFile(SearchQuestions.FILE).isEmpty()) {
      throw new UsageException(
          "there are no questions: "
              + BuildOptions.shown(options.content().resolve(SearchQuestions.FILE))
              + " is missing");
    }
    SiteConfig config = config();
    Content content = content(config);
    SiteGraph graph = graph(content);
    progress.stage("Asking the search");
    try (SearchIndex index = cache.open(() -> index(graph, config))) {
      return relevance(content, index).with(TitleSearch.measure(index));
    }
  }

  private RelevanceReport relevance(Content content, SearchIndex index) {
    SearchQuestions questions = questions(content);
    return RelevanceReport.of(questions, Relevance.measure(questions, index), ranks());
  }

  private SearchQuestions questions(Content content) {
    List<EntryId> known = new ArrayList<>(content.broken().keySet());
    content.entries().forEach(entry -> known.add(entry.id()));
    return rootFile(SearchQuestions.FILE)
        .map(file -> QuestionsReader.read(file, known, problems))
        .orElse(SearchQuestions.NONE);
  }

  private RankRecord ranks() {
    return rootFile(RankRecord.FILE)
        .map(file -> RankRecord.parse(file, problems))
        .orElse(RankRecord.NONE);
  }

  /** The linked entries. */
  SiteGraph graph() {
    return graph(content(config()));
  }

  /** What was verified against the full texts up to now. */
  VerifiedLock lock() {
    return lock(problems);
  }

  private VerifiedLock lock(Problems faults) {
    return rootFile(VerifiedLock.FILE)
        .map(file -> VerifiedLock.parse(file, faults))
        .orElse(VerifiedLock.NONE);
  }

  /**
   * Compares the content with the full texts of its sources.
   *
   * @param day the day to record
   * @throws toolkit.source.BuildFailure when anything differs
   */
  VerifyReport verify(Path sources, LocalDate day) {
    Content content = content(config());
    SiteGraph graph = link(content);
    progress.stage("Comparing with " + BuildOptions.shown(sources));
    FullTexts texts = FullTexts.read(sources, BuildOptions.shown(sources), Verifier.textsOf(graph));
    if (texts.files().isEmpty()) {
      throw new UsageException(
          "none of the full texts that the sources name is in " + BuildOptions.shown(sources));
    }
    AllowList allowed =
        rootFile(AllowList.FILE)
            .map(file -> AllowList.parse(file, problems))
            .orElse(AllowList.NONE);
    // A record that cannot be read is no reason to stop: it is about to be written anew.
    VerifiedLock recorded = lock(new Problems());
    VerifyReport report =
        Verifier.verify(
                new Verifier.Content(graph, content.entries()), texts, allowed, recorded, problems)
            .on(day);
    problems.throwIfAny();
    return report;
  }

  private SitePlan plan() {
    SiteConfig config = config();
    return plan(content(config), config);
  }

  private SitePlan plan(Content content, SiteConfig config) {
    SiteGraph graph = graph(content);
    return SitePlanner.plan(graph, config, audit(graph), problems);
  }

  private Audit audit(SiteGraph graph) {
    return new Audit(
        rootFile(Audit.RESULTS).flatMap(file -> AuditReader.results(file, problems)),
        rootFile(Audit.LOG).map(file -> AuditReader.log(file, problems)).orElse(List.of()),
        LockRule.textCheck(graph, lock(new Problems())));
  }

  private SiteConfig config() {
    SourceFile file = read(options.config());
    problems.throwIfAny();
    return ConfigReader.read(file, problems);
  }

  private SiteGraph graph(Content content) {
    LockRule.check(content.entries(), lock(), problems);
    questions(content);
    ranks();
    return link(content);
  }

  private Content content(SiteConfig config) {
    progress.stage("Reading " + BuildOptions.shown(options.content()));
    return ContentReader.read(
        options.content(), BuildOptions.shown(options.content()), config, problems);
  }

  private SiteGraph link(Content content) {
    return Linker.link(content, problems);
  }

  /** A file at the root of the content folder, which holds no entries. */
  private Optional<SourceFile> rootFile(String name) {
    Path file = options.content().resolve(name);
    return Files.isRegularFile(file) ? Optional.of(read(file)) : Optional.empty();
  }

  /** The search index of the content as it is now; to be closed after use. */
  SearchIndex index() {
    SiteConfig config = config();
    return index(graph(content(config)), config);
  }

  private SearchIndex index(SiteGraph graph, SiteConfig config) {
    progress.stage("Indexing for search");
    return SearchDocuments.index(graph, ValueNames.of(graph, config));
  }

  /** The words of the index, for readers who cannot search. */
  private static List<Page.Keyword> words(SiteGraph graph, SearchIndex index) {
    return index.keywords().stream()
        .map(
            word ->
                new Page.Keyword(
                    word.word(),
                    word.ids().stream().map(id -> graph.get(EntryId.parse(id).get())).toList()))
        .toList();
  }

  private OutputSet output(SitePlan plan, SearchIndex index) {
    String shown = BuildOptions.shown(options.templates());
    Assets assets = AssetFolder.read(options.templates(), shown);
    OutputSet output = new OutputSet(problems);
    Citations citations = citationCache().open();
    // Unknown references take most of a second, which the other processor can spend meanwhile.
    CompletableFuture<Void> formatting =
        CompletableFuture.runAsync(() -> PageRenderer.format(plan, citations));
    List<OutputFile> pack = SearchPack.export(index);
    output.addAll(pack);
    assets = assets.withSearchRoot(pack.get(0).path());
    SearchCheck check = searchCheck(index, pack, assets, output);
    progress.stage("Rendering " + plan.pages().size() + " pages");
    formatting.join();
    output.addAll(PageRenderer.render(plan, citations, assets, check, options.templates(), shown));
    citationCache().keep(citations);
    output.addAll(assets.files());
    output.addAll(images(plan.graph()));
    output.add(EntriesJson.export(plan.graph(), plan.config().notice()));
    output.add(ReferencesJson.export(plan.graph()));
    output.addAll(CitationFiles.export(plan));
    output.addAll(AddressFiles.export(plan));
    problems.throwIfAny();
    return output;
  }

  /** Adds what a page needs on which the search can be checked; proves it, if that is asked. */
  private SearchCheck searchCheck(
      SearchIndex index, List<OutputFile> pack, Assets assets, OutputSet output) {
    Answers few = Answers.few(index);
    output.add(few.script());
    trial.ifPresent(t -> progress.stage("Asking a browser " + Trial.QUERIES + " queries"));
    Optional<Proof> proof = trial.map(t -> t.run(index, pack, assets));
    proof.ifPresent(proven -> output.add(proven.file()));
    return new SearchCheck(
        few.script().path(), few.size(), Trial.QUERIES, proof.map(Build::proven));
  }

  private static SearchCheck.Proven proven(Proof proof) {
    return new SearchCheck.Proven(
        proof.queries(),
        proof.hashOfQueries(),
        proof.hashOfAnswers(),
        proof.pack(),
        proof.client(),
        proof.browser(),
        Proof.FILE);
  }

  private CitationCache citationCache() {
    return new CitationCache(options.cache(), ProgramFile.find());
  }

  private static List<OutputFile> images(SiteGraph graph) {
    return graph.images().entrySet().stream()
        .map(image -> new OutputFile(image.getKey(), image.getValue(), image.getKey()))
        .toList();
  }

  /** The text of a file; without its text and with a problem when it is not UTF-8. */
  private SourceFile read(Path file) {
    String shown = BuildOptions.shown(file);
    try {
      return SourceFile.decode(shown, Files.readAllBytes(file), problems)
          .orElse(new SourceFile(shown, ""));
    } catch (IOException e) {
      throw new UsageException(BuildOptions.shown(file) + " cannot be read");
    }
  }

  private BuildReport report(SitePlan plan, OutputSet output, int changed) {
    Map<EntryType, Long> entries = new EnumMap<>(EntryType.class);
    for (EntryType type : EntryType.values()) {
      if (plan.graph().count(type) > 0) {
        entries.put(type, plan.graph().count(type));
      }
    }
    long bytes = output.files().stream().mapToLong(file -> file.bytes().length).sum();
    long unverified =
        plan.graph().count(EntryType.QUOTE) - LockRule.verified(plan.graph(), lock()).size();
    return new BuildReport(
        entries, plan.pages().size(), output.files().size(), changed, bytes, unverified, List.of());
  }
}
