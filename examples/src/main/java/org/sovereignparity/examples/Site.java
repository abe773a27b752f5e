package org.sovereignparity.examples;

import com.google.common.collect.ImmutableMap;
import com.google.common.html.HtmlEscapers;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.json.ParityJson;
import org.sovereignparity.json.Schemes;
import org.sovereignparity.json.record.DecisionRecord;
import org.sovereignparity.json.record.Scorecard;
import org.sovereignparity.json.record.Tool;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.MissingScores;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Programme;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.korea.KoreaSovereignAi;

/**
 * Writes pages of the examples into a folder, with an index, to be opened from disk: the
 * quickstart, both published rounds of Korea's programme, seven lineages, and three schemes of the
 * world.
 */
public final class Site {
  private static final Tool TOOL = Tool.of("sovereign-parity-examples", "0.1.0");
  private static final Threshold TARGET = Threshold.atLeast("95%");

  /** The scheme, its edition, and the file of its entries. */
  private static final List<String[]> SCHEMES =
      List.of(
          new String[] {
            "foundation-model-transparency-index", "2025-12", "transparency-2025-12.json"
          },
          new String[] {"oxford-ai-readiness-index", "2025", "readiness-2025.json"},
          new String[] {"horizon-europe-ria", "2022-04", "made-up-proposals.json"});

  private final Instant now;
  private final Map<String, String> pages = new LinkedHashMap<>();
  private final StringBuilder index = new StringBuilder();

  private Site(Instant now) {
    this.now = now;
  }

  /**
   * Writes the pages.
   *
   * @param args the folder, which is made if it is not there
   * @throws IOException if a page cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("Usage: Site FOLDER");
      System.exit(1);
    }
    write(Path.of(args[0]), Instant.now(), System.out);
  }

  static void write(Path folder, Instant now, PrintStream out) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> page : pages(now).entrySet()) {
      Files.writeString(folder.resolve(page.getKey()), page.getValue());
    }
    out.println("Open " + folder.resolve("index.html").toUri());
  }

  /** {@return the pages by the name of their file} */
  static ImmutableMap<String, String> pages(Instant now) throws IOException {
    Site site = new Site(now);
    site.heading("How close a model comes to the frontier");
    site.quickstart();
    site.heading("Korea's sovereign-AI programme");
    for (Edition edition : KoreaSovereignAi.programme().editions()) {
      site.round(
          "korea-" + edition.id(),
          edition.title(),
          edition.round(KoreaSovereignAi.submissions(edition.id()), List.of()));
    }
    site.heading("Where the parts of a model come from");
    Lineages.all().forEach(site::lineage);
    site.heading("Other schemes");
    for (String[] scheme : SCHEMES) {
      Programme programme = Schemes.programme(scheme[0]);
      Edition edition = programme.edition(scheme[1]);
      site.round(scheme[0], programme.title(), ParityJson.readRound(edition, resource(scheme[2])));
    }
    return ImmutableMap.<String, String>builder()
        .put("index.html", site.index())
        .putAll(site.pages)
        .buildOrThrow();
  }

  private static String resource(String name) throws IOException {
    return Resources.toString(Resources.getResource(Site.class, name), StandardCharsets.UTF_8);
  }

  private void quickstart() {
    Scoreboard board = KExaone.board();
    assessment(board, Aggregation.RATIO_OF_MEANS);
    assessment(board, Aggregation.MEAN_OF_RATIOS);
    ParityPolicy excluding =
        ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS).toBuilder()
            .missing(MissingScores.EXCLUDE)
            .build();
    add(
        "k-exaone-table",
        "All models of the published table of " + KExaone.CANDIDATE,
        excluding
            .assessAll(board, Frontier.bestPerBenchmark(KExaone.RIVALS), TARGET)
            .explain()
            .toHtmlPage());
  }

  private void assessment(Scoreboard board, Aggregation aggregation) {
    ParityAssessment assessment =
        ParityPolicy.strict(aggregation)
            .assess(board, KExaone.CANDIDATE, Frontier.model("DeepSeek-V3.2"), TARGET);
    add(
        "k-exaone-" + aggregation,
        assessment.toString(),
        Scorecard.of(DecisionRecord.of(assessment, TOOL, now)).toHtml());
  }

  private void round(String name, String title, Round round) {
    add(
        name,
        title + ", " + round.edition().id(),
        Scorecard.of(DecisionRecord.of(round, TOOL, now)).toHtml());
  }

  private void lineage(Lineage lineage) {
    EligibilityDecision decision = IndependenceCases.decide(lineage);
    add(
        lineage.model().id().replaceAll("[^A-Za-z0-9.]+", "-"),
        lineage.model().id() + ": " + decision.verdict(),
        Scorecard.of(DecisionRecord.of(decision, TOOL, now)).toHtml());
  }

  private void heading(String text) {
    index.append("<h2>%s</h2>\n".formatted(escaped(text)));
  }

  private void add(String name, String title, String html) {
    pages.put(name + ".html", html);
    index.append("<p><a href=\"%s.html\">%s</a></p>\n".formatted(name, escaped(title)));
  }

  private static String escaped(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }

  private String index() {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>sovereign-parity: examples</title>
        <style>
        :root { color-scheme: light dark; --paper: #fdfdfc; --ink: #1d2024; --link: #0b57a4; }
        @media (prefers-color-scheme: dark) {
          :root { --paper: #16181b; --ink: #e3e6ea; --link: #8ab8f0; }
        }
        body { background: var(--paper); color: var(--ink); }
        a { color: var(--link); }
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 1.3rem; } h2 { font-size: 1.05rem; margin: 1.5em 0 .5em; }
        p { margin: .4em 0; overflow-wrap: anywhere; }
        </style>
        </head>
        <body>
        <main>
        <h1>sovereign-parity: examples</h1>
        %s</main>
        </body>
        </html>
        """
        .formatted(index);
  }
}
