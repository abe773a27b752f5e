package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Obstacle;
import org.sovereignparity.programme.Programme;
import org.sovereignparity.programme.RankGoal;
import org.sovereignparity.programme.RankMeasurement;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.Standing;
import org.sovereignparity.scoring.Evaluation;
import org.sovereignparity.scoring.Facts;
import org.sovereignparity.scoring.Remark;

/** Published indexes that are built in, against the figures that were published with them. */
class PublishedIndexesTest {

  /**
   * {@return the round of rows with a name and a value for each column}
   *
   * @param columns names of inputs; after an equals sign, of what is stated
   */
  private static Round round(Edition edition, List<String> columns, String... rows) {
    ObjectNode entries = Schemas.MAPPER.createObjectNode();
    for (String row : rows) {
      String[] cells = row.split(" *\\| *");
      ObjectNode submission = entries.withArray("submissions").addObject().put("team", cells[0]);
      for (int i = 0; i < columns.size(); i++) {
        String column = columns.get(i);
        if (!cells[i + 1].equals("-")) {
          submission
              .withObjectProperty(column.startsWith("=") ? "stated" : "inputs")
              .put(column.replace("=", ""), cells[i + 1]);
        }
      }
    }
    return ParityJson.readRound(edition, entries.toString());
  }

  private static Stream<String> ranks(Round round) {
    return round.standings().stream()
        .map(one -> one.rank().map(Object::toString).orElse("-") + " " + one.team());
  }

  private static Rational rounded(Rational number, String rounding) {
    return number.round(Rounding.parse(rounding));
  }

  // ---- Foundation Model Transparency Index ---------------------------------------------------

  /** github stanford-crfm/fmti @f4500c5f, 2025-12-09: the sums by domain of thirteen companies. */
  private static final String[] FMTI = {
    "IBM | 34 | 28 | 33",
    "Writer | 24 | 18 | 30",
    "AI21 Labs | 18 | 21 | 27",
    "Anthropic | 3 | 17 | 26",
    "Google | 8 | 13 | 20",
    "Amazon | 6 | 15 | 18",
    "OpenAI | 1 | 13 | 21",
    "DeepSeek | 11 | 14 | 7",
    "Meta | 7 | 12 | 12",
    "Alibaba | 6 | 12 | 8",
    "Mistral | 0 | 6 | 12",
    "Midjourney | 0 | 5 | 9",
    "xAI | 1 | 5 | 8"
  };

  private static Round transparency(Edition edition) {
    return round(edition, List.of("upstream", "model", "downstream"), FMTI);
  }

  private static Edition fmti(String id) {
    return Schemes.programme("foundation-model-transparency-index").edition(id);
  }

  @Test
  void fmti_december2025_totalsAreThosePublished() {
    Round round = transparency(fmti("2025-12"));
    assertThat(round.standings().stream().map(one -> one.team() + " " + one.total().orElseThrow()))
        .containsExactly(
            "IBM 95",
            "Writer 72",
            "AI21 Labs 66",
            "Anthropic 46",
            "Google 41",
            "Amazon 39",
            "OpenAI 35",
            "DeepSeek 32",
            "Meta 31",
            "Alibaba 26",
            "Mistral 18",
            "Midjourney 14",
            "xAI 14");
    Rational sum =
        Rational.sum(round.standings().stream().map(one -> one.total().orElseThrow()).toList());
    assertThat(sum.dividedBy(Rational.of(13))).isEqualTo(Rational.parse("529/13"));
    assertThat(round.explain().toString()).contains("40.69").contains("Tie at 14: Midjourney, xAI");
  }

  @Test
  void fmti_twelvePlaces_leaveTheTieAt14Undetermined() {
    Edition twelve = fmti("2025-12").toBuilder().shareOfField(Optional.empty()).places(12).build();
    Round round = transparency(twelve);
    assertThat(round.standing("Midjourney").advances()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(round.standing("xAI").advances()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(round.standing("Mistral").advances()).isEqualTo(Verdict.MET);
  }

  /** The same source: 811/14 in May 2024, where the file's last row is the total; 37.0 in 2023. */
  @ParameterizedTest
  @CsvSource({
    "2024-05, 33 75 75 41 51 85 47 64 60 62 55 49 58 56, 57.93",
    "2023-10, 54 53 48 47 40 36 34 25 21 12, 37"
  })
  void fmti_earlierEditions_meanIsThatPublished(String edition, String totals, String mean) {
    String[] rows = totals.split(" ");
    for (int i = 0; i < rows.length; i++) {
      rows[i] = "company " + i + " | " + rows[i];
    }
    assertThat(round(fmti(edition), List.of("total"), rows).averages().get("total"))
        .isEqualTo(Rational.parse(mean));
  }

  // ---- Artificial Analysis Openness Index ----------------------------------------------------

  /**
   * Published are index values (grail.computer, 2026-03-09): OLMo 3.1 and K2 Think V2 88.89,
   * Nemotron 3 Nano 72.22, GLM-4.5 55.56; the points here are some that have these sums. 12.5 of 18
   * is 69.44.
   */
  @ParameterizedTest
  @CsvSource({
    "3 3 3 3 3 3 2 2, 16, 88.89",
    "3 3 2 2 1 1 3 1, 13, 72.22",
    "3 3 0 0 0 0 2 2, 10, 55.56",
    "3 3 2 1 1 1 3 1, 12.5, 69.44"
  })
  void aaOpenness_pointsOf18_areThePublishedPercentages(String points, String raw, String index) {
    Standing standing =
        round(
                Schemes.programme("aa-openness-index").edition("2026-03"),
                List.of(
                    "weights-access",
                    "weights-licence",
                    "pre-training-access",
                    "post-training-access",
                    "pre-training-licence",
                    "post-training-licence",
                    "method-disclosure",
                    "method-licence"),
                "model | " + points.replace(" ", " | "))
            .standing("model");
    assertThat(standing.total()).contains(Rational.parse(index));
    assertThat(Rational.sum(standing.blocks().values().asList())).isEqualTo(Rational.parse(raw));
  }

  // ---- Oxford Insights -----------------------------------------------------------------------

  private static final List<String> PILLARS =
      List.of(
          "policy-capacity",
          "infrastructure",
          "governance",
          "adoption",
          "development",
          "resilience",
          "=total");

  /** github MafiAtUN/country-classification-commons @fbcc9b73, release of 2026-01-29. */
  private static final String[] READINESS = {
    "United States | 92.5 | 91.77 | 82.5 | 92.87 | 88.16 | 78.28 | 88.36",
    "France | 77.5 | 76.27 | 90 | 97.18 | 68.2 | 88.63 | 80.81",
    "United Kingdom | 100 | 72.49 | 92.27 | 68.93 | 68.46 | 83.3 | 77.75",
    "Netherlands | 92 | 69.85 | 94.19 | 94.01 | 62.5 | 66.61 | 77.18",
    "Korea | 96 | 68.21 | 90.73 | 79.23 | 65.88 | 82.71 | 76.89",
    "Germany | 84.5 | 73.28 | 91.17 | 82.89 | 66.24 | 73.37 | 76.78",
    "Singapore | 85 | 74.46 | 78.3 | 92.5 | 64.15 | 76.42 | 76.42",
    "China | 92.5 | 78.36 | 91.14 | 49.02 | 74.67 | 77.34 | 76.27",
    "Australia | 100 | 70.02 | 79.04 | 82.67 | 62.7 | 82.94 | 75.73"
  };

  private static Edition oxford(String id) {
    return Schemes.programme("oxford-ai-readiness-index").edition(id);
  }

  /** Of the printed pillars; two totals differ by 0.01 from those of the pillars not rounded. */
  @Test
  void oxford2025_nineCountries_areInPublishedOrder() {
    Round round = round(oxford("2025"), PILLARS, READINESS);
    assertThat(ranks(round))
        .containsExactly(
            "1 United States",
            "2 France",
            "3 United Kingdom",
            "4 Netherlands",
            "5 Korea",
            "6 Germany",
            "7 Singapore",
            "8 China",
            "9 Australia");
    assertThat(
            round.standings().stream()
                .map(one -> rounded(one.total().orElseThrow(), "half-up-2").toPlainString()))
        .containsExactly(
            "88.37", "80.81", "77.75", "77.18", "76.89", "76.78", "76.41", "76.27", "75.73");
    assertThat(round.standing("Korea").remarks()).containsExactly(Remark.STATED_VALUE_DIFFERS);
  }

  /** With equal weights Korea is 4th: 80.46 after 87.68, 82.96 and 80.91. */
  @Test
  void oxford2025_equalWeights_makeKoreaFourthAndFlipNothing() {
    Edition threePlaces =
        oxford("2025").toBuilder().shareOfField(Optional.empty()).places(3).build();
    Round round = round(threePlaces, PILLARS, READINESS);
    assertThat(round.flippedBy().get("weights")).isEmpty();
    Facts korea = Facts.builder().numbers(round.standing("Korea").submission().numbers()).build();
    assertThat(
            oxford("2025")
                .readings()
                .get(0)
                .taking("equal")
                .takenAlternative()
                .evaluate(korea)
                .value()
                .map(total -> rounded(total, "half-up-2")))
        .contains(Rational.parse("80.46"));
  }

  /** 84.59, 62.60, 92.74: 239.93/3; the United States 87.03, Singapore 84.25, China 72.01. */
  @Test
  void oxford2024_korea_isThird() {
    Round round =
        round(
            oxford("2024"),
            List.of("government", "technology-sector", "data-infrastructure", "=total"),
            "Korea | 84.59 | 62.60 | 92.74 | 79.98",
            "United States | - | - | - | 87.03",
            "Singapore | - | - | - | 84.25",
            "China | - | - | - | 72.01");
    assertThat(round.standing("Korea").rank()).contains(3);
    assertThat(round.standing("Korea").total())
        .contains(Rational.parse("239.93").dividedBy(Rational.of(3)));
  }

  /** The state goal to be among the first three: 3rd in 2024, 5th in 2025. */
  @Test
  void oxford_koreaAmongTheFirstThree_wasReachedIn2024() {
    RankGoal goal =
        RankGoal.builder()
            .id("top-3")
            .title("Among the first three")
            .index("oxford-ai-readiness-index")
            .rank(3)
            .build();
    Round of2024 =
        round(
            oxford("2024"),
            List.of("=total"),
            "Korea | 79.98",
            "United States | 87.03",
            "Singapore | 84.25",
            "China | 72.01");
    Round of2025 = round(oxford("2025"), PILLARS, READINESS);
    assertThat(goal.track(List.of(of2024, of2025), "Korea"))
        .extracting(RankMeasurement::toString)
        .containsExactly("Korea in 2024: rank 3, MET", "Korea in 2025: rank 5, NOT_MET");
    assertThat(of2025.explain().toString()).contains("rank  country");
  }

  // ---- IMF -----------------------------------------------------------------------------------

  private static final List<String> COMPONENTS =
      List.of("digital", "innovation", "human-capital", "regulation");

  /** github orelafifo/AI-ANALYSIS, data/aipidata.xlsx: eight of 165 rows that have a total. */
  private static final String[] PREPAREDNESS = {
    "Singapore | .208617 | .180533 | .195199 | .216217 | .800567",
    "Denmark | .201807 | .181685 | .176775 | .218255 | .778522",
    "United States | .187822 | .182476 | .183298 | .217672 | .771269",
    "Japan | .176881 | .182126 | .170749 | .203402 | .733158",
    "United Kingdom | .181563 | .162989 | .173216 | .213178 | .730945",
    "Australia | .182183 | .161901 | .171242 | .211774 | .727100",
    "Korea | .181030 | .182529 | .164388 | .198628 | .726574",
    "Israel | .173346 | .190936 | .172390 | .188799 | .725470"
  };

  private static Round preparedness(String... more) {
    return round(
        Schemes.programme("imf-ai-preparedness-index").edition("2023"),
        COMPONENTS,
        Stream.concat(Stream.of(PREPAREDNESS), Stream.of(more))
            .map(row -> row.replace("| .", "| 0."))
            .toArray(String[]::new));
  }

  /** The published totals are of components not rounded: within a millionth and a half. */
  @Test
  void imf_eightRows_areInPublishedOrder() {
    Round round = preparedness();
    assertThat(round.standings())
        .extracting(Standing::team)
        .containsExactly(
            Stream.of(PREPAREDNESS).map(row -> row.split(" \\|")[0]).toArray(String[]::new));
    for (String row : PREPAREDNESS) {
      Rational published = Rational.parse("0" + row.split(" \\| ")[5]);
      Rational total = round.standing(row.split(" \\|")[0]).total().orElseThrow();
      assertThat(total.minus(published).abs()).isLessThan(Rational.parse("0.0000016"));
    }
  }

  /** Taiwan's digital infrastructure is NA: no total and no rank, and nobody's changes. */
  @Test
  void imf_taiwanWithoutAComponent_hasNoRankAndChangesNobodys() {
    Round without = preparedness();
    Round with = preparedness("Taiwan | none | .129207 | .195476 | .182822");
    assertThat(with.standing("Taiwan").rank()).isEmpty();
    assertThat(with.standing("Taiwan").total()).isEmpty();
    assertThat(with.standing("Taiwan").because()).containsExactly(Obstacle.NO_TOTAL);
    assertThat(ranks(with)).startsWith(ranks(without).toArray(String[]::new));
    assertThat(with.averages()).isEqualTo(without.averages());
    assertThat(with.places()).isEqualTo(8);
  }

  /** One that is only not known may be anything, so that a rank it may pass is not known either. */
  @Test
  void imf_taiwanNotKnown_leavesRanksOpen() {
    Round round = preparedness("Taiwan | - | .129207 | .195476 | .182822");
    assertThat(round.standing("Korea").rank()).isEmpty();
    assertThat(round.standing("Singapore").rank()).contains(1);
  }

  // ---- European Open Source AI Index ---------------------------------------------------------

  private static final List<String> PARAMETERS =
      List.of(
          "base-model-data",
          "end-model-data",
          "base-weights",
          "end-weights",
          "training-code",
          "code-documentation",
          "architecture",
          "preprint",
          "paper",
          "model-card",
          "datasheet",
          "licence");

  private static Round openness(String... systems) {
    return round(
        Schemes.programme("european-open-source-ai-index").edition("2026-03"),
        PARAMETERS,
        Stream.of(systems)
            .map(
                row ->
                    row.split(" \\| ")[0]
                        + row.split(" \\| ")[1]
                            .replace(" ", "")
                            .replace("O", "|1")
                            .replace("P", "|0.5")
                            .replace("C", "|0")
                            .replace("-", "|none"))
            .toArray(String[]::new));
  }

  /**
   * Judgements of github Language-Technology-Assessment/main-database @5a388e87, 2026-06-12; the
   * scores follow by the rule: the mean of twelve, to four decimals.
   */
  @Test
  void osai_fourteenSystems_haveTheirScoresAndTies() {
    Round round =
        openness(
            "OLMo | OOOOO OOOPOO O",
            "Apertus | OOOOO OOOCOO O",
            "K2 | OOOOO OOCCOO P",
            "EuroLLM | OOOOO OOOCOC P",
            "Teuken | POOOC COOPOC O",
            "GPT-OSS | CCOOC COOCOC P",
            "Mistral | CCOOC CCCCPC O",
            "Solar | CCOPC COOCPC O",
            "DeepSeek-R1 | CCOOC CPOOPC C",
            "Kimi K2.5 | CCCOC COOCOC P",
            "Falcon | PCOOC COOCCC C",
            "DeepSeek-V3 | CCOOC PPOCPC C",
            "EXAONE | CCCOC COOCPC C",
            "Qwen | CCCOC CCCCCC O");
    assertThat(
            round.standings().stream()
                .map(
                    one ->
                        one.rank().orElseThrow()
                            + " "
                            + one.team()
                            + " "
                            + rounded(one.total().orElseThrow(), "half-up-4").toPlainString()))
        .containsExactly(
            "1 OLMo 0.9583",
            "2 Apertus 0.9167",
            "3 EuroLLM 0.7917",
            "3 K2 0.7917",
            "5 Teuken 0.6667",
            "6 GPT-OSS 0.4583",
            "7 DeepSeek-R1 0.4167",
            "7 Solar 0.4167",
            "9 DeepSeek-V3 0.375",
            "9 Falcon 0.375",
            "9 Kimi K2.5 0.375",
            "12 EXAONE 0.2917",
            "12 Mistral 0.2917",
            "14 Qwen 0.1667");
  }

  /** Of eleven open judgements and an empty one: 11/12 in the code of the site, 1 in its readme. */
  @Test
  void osai_emptyJudgement_countsZeroOrIsLeftOut() {
    Standing standing = openness("system | OOOOO OOOO-O O").standing("system");
    assertThat(standing.total()).contains(Rational.parse("11/12"));
    Edition edition = Schemes.programme("european-open-source-ai-index").edition("2026-03");
    Facts facts =
        Facts.builder()
            .numbers(standing.submission().numbers())
            .none(standing.submission().none())
            .build();
    assertThat(
            edition.readings().get(0).taking("left-out").takenAlternative().evaluate(facts).value())
        .contains(Rational.ONE);
  }

  // ---- Model Openness Framework --------------------------------------------------------------

  /** The 27 results that the Model Openness Tool expects, github lfai @8b5d30e9: see the file. */
  @Test
  void mof_expectedResults_areThoseOfTheTool() throws IOException {
    Path file = Path.of("..", "..", "shared", "data", "schemes", "mof-cases.tsv");
    assumeTrue(Files.isRegularFile(file), "Cases must lie at " + file);
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(28);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t");
      assertThat(classified(cells).get("class").value())
          .as("case %s", cells[0])
          .contains(Rational.of(List.of("none", "III", "II", "I").indexOf(cells[1])));
    }
    Map<Integer, String> progress =
        Map.of(
            9, "500/7", 23, "1000/13", 26, "60", 6, "50/3", 1, "100/3", 5, "50", 2, "250/3", 7,
            "0");
    progress.forEach(
        (number, share) -> {
          String[] cells = lines.get(number).split("\t");
          String next =
              Map.of("none", "progress-III", "III", "progress-II", "II", "progress-I")
                  .get(cells[1]);
          assertThat(classified(cells).get(next).value())
              .as("case %s", number)
              .contains(Rational.parse(share));
        });
    assertThat(classified(lines.get(15).split("\t")).get("progress-I").value())
        .contains(Rational.of(100));
  }

  private static Map<String, Evaluation> classified(String[] cells) {
    int[] columns = {2, 3, 4, 5, 6, 9, 10, 11, 12, 14, 15, 16, 7, 17};
    List<String> names =
        List.of(
            "architecture",
            "final-parameters",
            "evaluation-results",
            "model-card",
            "data-card",
            "training-code",
            "inference-code",
            "evaluation-code",
            "evaluation-data",
            "datasets",
            "preprocessing-code",
            "intermediate-parameters",
            "technical-report",
            "research-paper");
    StringBuilder row = new StringBuilder("model");
    for (int column : columns) {
      row.append('|').append(cells[column]);
    }
    return round(
            Schemes.programme("model-openness-framework").edition("1.0"), names, row.toString())
        .standing("model")
        .measures();
  }

  // ---- Open Source AI Definition -------------------------------------------------------------

  /**
   * The review of 2024: Pythia conforms, BLOOM would if the licence changed, Llama 2 fails. How
   * each condition was judged was not published; these judgements follow from that.
   */
  @ParameterizedTest
  @CsvSource({
    "Pythia, 1 1 1 1 1 1, 1, 1",
    "BLOOM, 1 1 1 1 1 0, 1, 0",
    "Llama 2, 0 0 1 0 0 0, 0, 0"
  })
  void osaid_reviewOf2024_isAllOrANearMiss(
      String model, String conditions, long available, long open) {
    Map<String, Evaluation> measures =
        round(
                Schemes.programme("open-source-ai-definition").edition("1.0"),
                List.of(
                    "data-information",
                    "code",
                    "parameters",
                    "data-information-terms",
                    "code-terms",
                    "parameters-terms"),
                model + " | " + conditions.replace(" ", " | "))
            .standing(model)
            .measures();
    assertThat(measures.get("available").value()).contains(Rational.of(available));
    assertThat(measures.get("open-source-ai").value()).contains(Rational.of(open));
  }

  // ---- All -----------------------------------------------------------------------------------

  @Test
  void documents_all_areThoseOfTheProgrammesAndReadable() {
    for (Programme scheme : Schemes.programmes()) {
      assertThat(ParityJson.readProgramme(Schemes.document(scheme.id()))).isEqualTo(scheme);
      assertThat(ParityJson.readProgramme(ParityJson.write(scheme))).isEqualTo(scheme);
      assertThat(Schemas.faults("programme", Schemes.document(scheme.id()))).isEmpty();
    }
  }

  @Test
  void programme_unknown_isRefused() {
    assertThatThrownBy(() -> assertThat(Schemes.programme("x")).isNull())
        .hasMessageStartingWith("Scheme must be one of [aa-openness-index, ")
        .hasMessageEndingWith(": \"x\"");
  }
}
