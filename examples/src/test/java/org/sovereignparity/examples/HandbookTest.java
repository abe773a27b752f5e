package org.sovereignparity.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sovereignparity.benchmark.Direction.HIGHER_IS_BETTER;
import static org.sovereignparity.benchmark.Direction.LOWER_IS_BETTER;
import static org.sovereignparity.parity.Aggregation.MEAN_OF_RATIOS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.ScoreColumns;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.InvalidInputException;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.json.ParityJson;
import org.sovereignparity.json.TableLayout;
import org.sovereignparity.json.VegaLite;
import org.sovereignparity.json.importer.ImportResult;
import org.sovereignparity.json.importer.ItemPairs;
import org.sovereignparity.json.importer.ItemResults;
import org.sovereignparity.json.importer.ResultImporter;
import org.sovereignparity.json.importer.ScoreChoice;
import org.sovereignparity.json.importer.ScoreSelection;
import org.sovereignparity.json.lineage.LineageDocument;
import org.sovereignparity.json.lineage.LineageImport;
import org.sovereignparity.json.oracle.ConformanceCase;
import org.sovereignparity.json.oracle.ConformanceVectors;
import org.sovereignparity.json.oracle.Oracle;
import org.sovereignparity.json.record.DecisionRecord;
import org.sovereignparity.json.record.Scorecard;
import org.sovereignparity.json.record.Tool;
import org.sovereignparity.json.record.Verification;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.LowerIsBetter;
import org.sovereignparity.parity.MissingScores;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.parity.ParityTable;
import org.sovereignparity.parity.Weights;
import org.sovereignparity.parity.support.SupportData;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Gate;
import org.sovereignparity.programme.Obstacle;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.Submission;
import org.sovereignparity.report.Report;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.scoring.Ratings;

/** The short Java of the handbook's pages, which is cut from here, and what comes out of it. */
class HandbookTest {
  private static final Path FILES = Path.of("src/test/resources/org/sovereignparity/examples");

  private static ParityAssessment assessment() {
    return ParityPolicy.strict(MEAN_OF_RATIOS)
        .assess(
            KExaone.board(), "K-EXAONE", Frontier.model("DeepSeek-V3.2"), Threshold.atLeast("95%"));
  }

  @Test
  void policy_withEachAssumptionSaid_assessesEveryModel() {
    Scoreboard board = KExaone.board();
    ParityPolicy policy =
        ParityPolicy.strict(MEAN_OF_RATIOS).toBuilder()
            .missing(MissingScores.EXCLUDE) // drop a benchmark on which a score is missing
            .cap(Rational.ONE) // a surplus on one benchmark does not pay for a deficit on another
            .build();
    Frontier frontier = Frontier.bestModel(KExaone.RIVALS);
    ParityTable table = policy.assessAll(board, frontier, Threshold.atLeast("95%"));
    System.out.println(table); // a row for each model
    assertThat(table.of("K-EXAONE").orElseThrow().verdict()).isPresent();
  }

  @Test
  void weights_byHand_countABenchmarkTwice() {
    Scoreboard board =
        Scoreboard.builder()
            .add(Benchmark.of("MMLU", Scale.PERCENT, HIGHER_IS_BETTER))
            .add(Benchmark.of("GPQA", Scale.PERCENT, HIGHER_IS_BETTER))
            .score("A", "MMLU", "81")
            .score("A", "GPQA", "60")
            .score("B", "MMLU", "90")
            .score("B", "GPQA", "60")
            .score("C", "MMLU", "80")
            .score("C", "GPQA", "70")
            .build();
    Weights weights = Weights.of(Map.of("MMLU", Rational.of(2), "GPQA", Rational.ONE));
    ParityPolicy policy = ParityPolicy.strict(MEAN_OF_RATIOS).toBuilder().weights(weights).build();
    Frontier frontier = Frontier.bestModel(List.of("B", "C")); // B, by weighted sum
    System.out.println(policy.assess(board, "A", frontier, Threshold.atLeast("95%"))); // 14/15
    // B has 2 x 90 + 60 = 240, C has 230; (2 x 81/90 + 60/60) / 3 = 14/15
    assertThat(policy.assess(board, "A", frontier).ratio()).contains(Rational.parse("14/15"));
  }

  @Test
  void columns_ofAHost_becomeAScoreboard() {
    List<String> models = List.of("A", "B", "C");
    Benchmark mmlu = Benchmark.of("MMLU", Scale.PERCENT, HIGHER_IS_BETTER);
    Benchmark gpqa = Benchmark.of("GPQA", Scale.PERCENT, HIGHER_IS_BETTER);
    ScoreColumns columns =
        ScoreColumns.of(models) // a row for each
            .addUnscaled(mmlu, new long[] {855, 900, 810}, 1) // 85.5, 90.0, 81.0
            .addShortestDecimals(gpqa, new double[] {57, 60, 123.4}); // the decimals that are shown
    System.out.println(columns.faults()); // row 2, C, GPQA: 123.4 is not within 0..100
    Scoreboard board = columns.buildWithoutFaultyRows(); // without C; build() would refuse
    ParityTable table =
        ParityPolicy.strict(MEAN_OF_RATIOS)
            .assessAll(board, Frontier.model("B"), Threshold.atLeast("95%"));
    System.out.println(table.models(Verdict.MET)); // [A], an exact tie
    System.out.println(table.ranked().models()); // [A], the greatest ratio first
    assertThat(table.models(Verdict.MET)).containsExactly("A");
    assertThat(table.assessments()).hasSize(1);
  }

  @Test
  void entries_byHand_makeARound() {
    Edition edition =
        Edition.builder()
            .id("2027")
            .title("First call")
            .effectiveFrom(LocalDate.parse("2027-01-01"))
            .effectiveTo(LocalDate.parse("2027-12-31"))
            .total(
                Quantity.sum(
                    Label.of("total"),
                    List.of(
                        Quantity.input(
                            Label.of("test"), "test", Rational.ZERO, Optional.of(Rational.of(60))),
                        Quantity.panel(
                            Label.of("jury"), "jury", Rational.ZERO, Rational.of(40), 0))))
            .places(1)
            .averages(Rounding.parse("half-up-2"))
            .addGates(Gate.of("open", "The weights are published"))
            .build();
    Submission boreas = Submission.builder().team("Boreas").build();
    Submission aurora =
        Submission.builder()
            .team("Aurora")
            .putNumbers("test", Rational.parse("51.5"))
            .putRatings("jury", Ratings.of(Stream.of(30, 33, 31).map(Rational::of).toList()))
            .putGates("open", Verdict.MET) // or putLineages, for a gate with criteria
            .build();
    Round round = edition.round(List.of(aurora, boreas), List.of());
    // 51.5 + (30 + 33 + 31)/3 = 497/6
    assertThat(round.standing("Aurora").total()).contains(Rational.parse("497/6"));
    assertThat(round.standing("Boreas").because()).containsExactly(Obstacle.RANK, Obstacle.GATE);
  }

  @Test
  void table_withErrorRates_isReadByItsLayout() {
    String csv = "benchmark,A,B\nMMLU,70,80\nWER,4.5,5\n";
    TableLayout layout =
        TableLayout.of(Scale.PERCENT, HIGHER_IS_BETTER)
            .except(Benchmark.of("WER", Scale.parse("0.."), LOWER_IS_BETTER));
    Scoreboard board = ParityJson.readTable(csv, layout);
    ParityPolicy policy =
        ParityPolicy.strict(MEAN_OF_RATIOS).toBuilder()
            .lowerIsBetter(LowerIsBetter.RECIPROCAL)
            .build();
    // (70/80 + 5/4.5) / 2 = 143/144
    assertThat(policy.assess(board, "A", Frontier.model("B")).ratio())
        .contains(Rational.parse("143/144"));
  }

  @Test
  void report_ofAnAssessment_isShownInFourWays(@TempDir Path folder) throws IOException {
    ParityAssessment assessment = assessment();
    Report report = assessment.explain();
    System.out.println(report); // text; prose is broken at 120 columns
    System.out.println(report.toText(80)); // all lines are broken at 80 that can be
    Files.writeString(folder.resolve("review.md"), report.toMarkdown());
    Files.writeString(folder.resolve("report.html"), report.toHtmlPage()); // to open in a browser
    assertThat(folder.resolve("review.md")).content().contains("| --");
    assertThat(folder.resolve("report.html")).content().contains("<table");
  }

  @Test
  void report_withFigures_drawsThem() {
    Report report = assessment().explain();
    EligibilityDecision decision =
        IndependenceCases.decide(Lineages.of("HyperCLOVA X SEED 32B Think"));
    System.out.println(report.drawn()); // the figures too, drawn with characters
    decision.graph().ifPresent(graph -> System.out.println(graph.toMermaid())); // for Markdown
    assertThat(report.drawn().toString()).contains("Each benchmark against 95.00 %");
    assertThat(decision.graph().orElseThrow().toMermaid()).contains("\"third-party-frozen\"");
  }

  @Test
  void scorecard_ofAnAssessment_isVerified() {
    ParityAssessment assessment = assessment();
    DecisionRecord record =
        DecisionRecord.of(assessment, Tool.of("sovereign-parity", "0.1.0"), Instant.now());
    String html = Scorecard.of(record).toHtml(); // one file, to be opened, printed, sent
    Scorecard page = Scorecard.parse(html);
    System.out.println(page.verify()); // verified
    assertThat(page.verify().isVerified()).isTrue();
  }

  @Test
  void vegaLite_ofAnAssessment_isWritten(@TempDir Path folder) throws IOException {
    ParityAssessment assessment = assessment();
    Files.writeString(folder.resolve("bars.vl.json"), VegaLite.of(assessment));
    assertThat(folder.resolve("bars.vl.json")).content().contains("vega-lite");
  }

  @Test
  void document_ofAnAssessment_isReadAgain() {
    ParityAssessment assessment = assessment();
    String json = ParityJson.write(assessment);
    ParityAssessment again = ParityJson.readAssessment(json); // decides again, and compares
    assertThat(again).isEqualTo(assessment);
  }

  @Test
  void document_thatIsRefused_hasACode() {
    try {
      System.out.println(ParityJson.readPolicy("{\"cap\":1}"));
    } catch (InvalidInputException e) {
      System.out.println(e.code().name()); // MISSING_KEY, UNKNOWN_KEY, or so; stable
      System.out.println(e.at()); // where; of a document a JSON pointer
      System.out.println(e.why()); // what must hold, for people
    }
    assertThatThrownBy(() -> ParityJson.readPolicy("{\"cap\":1}"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("_KEY");
  }

  @Test
  void lineage_withAnOpenClaim_isDecidedUnderEachReading() {
    String lineageJson =
        """
        {"schema":"sovereign-parity/lineage/1","sources":[],"model":"M","organisation":"O",
         "components":[
          {"id":"w","kind":"weights","material":"core","derivation":"initialised-and-trained"},
          {"id":"v","kind":"vision-encoder","material":"auxiliary","derivation":"unknown"}]}""";
    String criteriaJson =
        """
        {"schema":"sovereign-parity/criteria/1","sources":[],"criteria":{"id":"own","title":"Own",
         "taken":"strict","alternatives":{
          "strict":{"kind":"every-part","id":"all","selector":{},
           "conditions":[{"kind":"derived-as","derivations":["initialised-and-trained"]}]},
          "lax":{"kind":"every-part","id":"core","selector":{"materials":["core"]},
           "conditions":[{"kind":"derived-as","derivations":["initialised-and-trained"]}]}}}}""";
    Lineage lineage = ParityJson.readLineage(lineageJson);
    lineage.established(Optional.empty()).forEach(System.out::println); // what may be true of each

    Reading<Criterion> criteria = ParityJson.readCriteria(criteriaJson);
    EligibilityDecision decision = EligibilityDecision.of(criteria, EligibilityFacts.of(lineage));
    System.out.println(decision); // M, own as strict: UNDETERMINED (DERIVATION_UNKNOWN)
    System.out.println(decision.under("lax").verdict()); // MET
    System.out.println(decision.residual()); // the facts that could still change the verdict
    assertThat(decision).hasToString("M, own as strict: UNDETERMINED (DERIVATION_UNKNOWN)");
    assertThat(decision.under("lax").verdict()).isEqualTo(Verdict.MET);
  }

  @Test
  void record_ofAnAssessment_isVerified() {
    ParityAssessment assessment = assessment();
    Tool tool = Tool.of("sovereign-parity", "0.1.0");
    DecisionRecord record = DecisionRecord.of(assessment, tool, Instant.now());
    String json = record.toJson(); // to be kept

    Verification again = DecisionRecord.parse(json).verify(); // decides again from its own document
    System.out.println(again.isVerified()); // true, or
    System.out.println(again.part()); // what the first difference belongs to
    System.out.println(again.difference()); // its place, and both values
    System.out.println(record.verify(ParityJson.write(assessment))); // by a document kept elsewhere
    System.out.println(DecisionRecord.diff(record, record)); // every difference of two decisions
    assertThat(again.isVerified()).isTrue();
  }

  @Test
  void resultFile_ofLmEval_isImported() throws IOException {
    Path path = FILES.resolve("ours.json");
    ImportResult result = ResultImporter.read("results.json", Files.readAllBytes(path));
    result.scores().forEach(System.out::println);
    result.issues().forEach(System.out::println); // what could not be used, and at which place
    assertThat(result.scores()).isNotEmpty();
  }

  @Test
  void choice_withScaleAndDirection_isOfAnyFile() {
    String csv = "model,benchmark,metric,score\nA,sciq,acc,0.95\nB,sciq,acc,0.96\n";
    ImportResult table = ResultImporter.read("scores.csv", csv.getBytes(UTF_8));
    Scale fraction = Scale.parse("0..1");
    ScoreChoice sciq =
        ScoreChoice.of("sciq").metric("acc").scale(fraction).direction(HIGHER_IS_BETTER);
    ScoreChoice law =
        ScoreChoice.of("mmlu:subject=law,method=multiple_choice_joint")
            .metric("exact_match")
            .where("split", "test")
            .scale(fraction)
            .direction(HIGHER_IS_BETTER)
            .as("law");
    assertThat(ScoreSelection.of(sciq).board(table).scores()).hasSize(2);
    assertThat(law).isNotEqualTo(sciq);
  }

  @Test
  void items_ofTwoModels_arePaired() {
    byte[] oursBytes = items("1", "1", "0");
    byte[] theirsBytes = items("1", "0", "0");
    ItemResults ours = ItemResults.readLmEval(oursBytes, "exact_match,strict-match");
    ItemResults theirs = ItemResults.readLmEval(theirsBytes, "exact_match,strict-match");
    ItemPairs pairs = ItemPairs.of(ours, theirs);
    SupportData data =
        SupportData.builder().sameItems("gsm8k", pairs.counts().orElseThrow()).build();
    assertThat(pairs.items()).hasSize(3);
    assertThat(data).isNotNull();
  }

  private static byte[] items(String... scores) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < scores.length; i++) {
      lines.append("{\"doc_id\":" + i + ",\"filter\":\"strict-match\",");
      lines.append("\"exact_match\":" + scores[i] + "}\n");
    }
    return lines.toString().getBytes(UTF_8);
  }

  @Test
  void card_withABaseModel_becomesAnOpenClaim() {
    String card = "---\nbase_model: Qwen/Qwen2.5-7B\nlicense: apache-2.0\n---\n";
    String config = "{\"model_type\":\"qwen2\"}";
    Model model = Model.of("OpenGVLab/InternVL2_5-8B-MPO");
    LocalDate on = LocalDate.parse("2026-01-15");
    LineageImport read = LineageDocument.readCard(model, card, config, on);
    Lineage lineage = read.lineage(); // of a bill of materials: read.lineages()
    lineage.claims().forEach(System.out::println);
    read.issues().forEach(System.out::println); // such as RELATION_NOT_STATED
    assertThat(lineage.claims()).isNotEmpty();
    assertThat(read.issues().toString()).contains("RELATION_NOT_STATED");
  }

  @Test
  void vectors_askedOfAnOracle_areAnsweredAsExpected() {
    UnaryOperator<String> mine = Oracle.builtIn()::answer;
    for (String file : ConformanceVectors.files()) {
      for (ConformanceCase one : ConformanceVectors.cases(file)) {
        assertThat(one.differences(mine.apply(one.request()))).isEmpty();
      }
    }
  }
}
