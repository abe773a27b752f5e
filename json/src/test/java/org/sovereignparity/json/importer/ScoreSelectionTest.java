package org.sovereignparity.json.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sovereignparity.benchmark.Direction.HIGHER_IS_BETTER;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.number.Rational;
import org.sovereignparity.parity.Weights;

class ScoreSelectionTest {
  private static final String ISSUES = "import-issues";

  private static final Scale FRACTION = Scale.parse("0..1");

  /** A file of lm-evaluation-harness as 0.4.2 writes it: no direction anywhere. */
  private static final ImportResult OURS =
      read(
          """
          {"results":{
            "gsm8k":{"exact_match,strict-match":0.50,"exact_match,flexible-extract":0.60},
            "arc_challenge":{"acc,none":0.3848,"acc_norm,none":0.4053},
            "own_task":{"points,none":7}},
           "n-shot":{"gsm8k":5},"versions":{"gsm8k":3.0},
           "n-samples":{"arc_challenge":{"original":1172,"effective":1172}},
           "config":{"model_args":"pretrained=ours/7b"}}
          """);

  private static final ImportResult THEIRS =
      read(
          """
          {"results":{"gsm8k":{"exact_match,strict-match":0.625}},
           "n-shot":{"gsm8k":8},"higher_is_better":{"gsm8k":{"exact_match":true}},
           "config":{"model_args":"pretrained=theirs/7b"}}
          """);

  private static final ScoreChoice GSM8K =
      ScoreChoice.of("gsm8k").metric("exact_match").filter("strict-match");

  private static ImportResult read(String document) {
    return ResultImporter.read("x", document.getBytes(UTF_8));
  }

  private static ImportResult record(
      String model, String benchmark, String score, String metricConfig) {
    return read(
        """
        {"schema_version":"0.3.0","model_info":{"id":"%s"},"evaluation_results":[
          {"evaluation_name":"%s","metric_config":{%s},"score_details":{"score":%s}}]}
        """
            .formatted(model, benchmark, metricConfig, score));
  }

  /** {@return what is to be asserted of the words of the refusal} */
  @CanIgnoreReturnValue
  private static AbstractStringAssert<?> assertRefused(
      SelectionRefusal code, ScoreChoice choice, ImportResult... results) {
    return assertThatThrownBy(
            () -> {
              Scoreboard unused = ScoreSelection.of(choice).board(results);
            })
        .asInstanceOf(InstanceOfAssertFactories.throwable(RefusedException.class))
        .satisfies(e -> assertThat(e.code()).isEqualTo(code))
        .extracting(RefusedException::why, InstanceOfAssertFactories.STRING);
  }

  @Test
  void board_ofTwoFiles_hasTheChosenScoresWithTheirProtocols() {
    Scoreboard board = ScoreSelection.of(GSM8K).board(OURS, THEIRS);
    assertThat(board.benchmarks()).hasToString("[gsm8k, 0..1, higher-is-better]");
    assertThat(board.scores())
        .hasToString(
            "[ours/7b, gsm8k: 0.5 under {filter=strict-match, metric=exact_match, shots=5,"
                + " task-version=3.0},"
                + " theirs/7b, gsm8k: 0.625 under {filter=strict-match, metric=exact_match,"
                + " shots=8}]");
  }

  @Test
  void board_sampleNumbers_areInTheProtocol() {
    Scoreboard board =
        ScoreSelection.of(ScoreChoice.of("arc_challenge").metric("acc_norm").as("ARC")).board(OURS);
    assertThat(board.scores())
        .hasToString("[ours/7b, ARC: 0.4053 under {filter=none, metric=acc_norm, samples=1172}]");
  }

  @Test
  void choice_thatLeavesTwo_isRefusedWithBoth() {
    assertRefused(
            SelectionRefusal.AMBIGUOUS, ScoreChoice.of("gsm8k").metric("exact_match"), OURS, THEIRS)
        .isEqualTo(
            """
            Choice must leave one score of ours/7b, but gsm8k with {metric=exact_match} leaves:
              ours/7b, gsm8k: 0.50 under {filter=strict-match, metric=exact_match, shots=5, \
            task-version=3.0} at /results/gsm8k/exact_match,strict-match
              ours/7b, gsm8k: 0.60 under {filter=flexible-extract, metric=exact_match, shots=5, \
            task-version=3.0} at /results/gsm8k/exact_match,flexible-extract""");
  }

  @Test
  void fileGivenTwice_isAmbiguous() {
    assertRefused(SelectionRefusal.AMBIGUOUS, GSM8K, OURS, OURS).contains("ours/7b, gsm8k: 0.50");
  }

  @Test
  void choice_thatLeavesNone_isRefusedWithWhatThereIs() {
    assertRefused(SelectionRefusal.NOT_FOUND, GSM8K.shots("5"), OURS, THEIRS)
        .isEqualTo(
            """
            Choice must leave one score of theirs/7b, but gsm8k with {filter=strict-match, \
            metric=exact_match, shots=5} leaves none of:
              theirs/7b, gsm8k: 0.625 under {filter=strict-match, metric=exact_match, shots=8} \
            at /results/gsm8k/exact_match,strict-match""");
    assertRefused(SelectionRefusal.NOT_FOUND, ScoreChoice.of("gsm8K"), THEIRS)
        .isEqualTo("Benchmark of theirs/7b must be one of those below: \"gsm8K\"\n  gsm8k");
  }

  @Test
  void choice_whereAModelMayLackTheScore_leavesTheCellEmpty() {
    ScoreChoice arc = ScoreChoice.of("arc_challenge").metric("acc").orMissing();
    Scoreboard board = ScoreSelection.of(GSM8K, arc).board(OURS, THEIRS);
    assertThat(board.score("ours/7b", "arc_challenge")).isPresent();
    assertThat(board.score("theirs/7b", "arc_challenge")).isEmpty();
    assertRefused(SelectionRefusal.NOT_FOUND, arc, THEIRS)
        .isEqualTo(
            "Chosen score must be in a result, of which the benchmarks are below:"
                + " arc_challenge with {metric=acc}\n  gsm8k");
    assertThatThrownBy(() -> ScoreSelection.of(arc).board(OURS, THEIRS))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("these have none: [theirs/7b]");
  }

  @Test
  void scoreThatCouldNotBeRead_isToldWhereNoneIsLeft() {
    ImportResult result =
        read(
            """
            {"results":{"gsm8k":{"exact_match,strict-match":NaN,"exact_match,flexible-extract":0.5},
             "arc_easy":{"acc,none":NaN}},"model_name":"M"}
            """);
    assertRefused(SelectionRefusal.NOT_FOUND, GSM8K, result)
        .endsWith(
            """
            Not read were:
              NOT_A_NUMBER at /results/gsm8k/exact_match,strict-match: Value must be a number: NaN""");
    assertRefused(SelectionRefusal.NOT_FOUND, GSM8K.orMissing(), result).contains("Not read were:");
  }

  @Test
  void issuesOfARun_areInTheProtocolOfItsScores() {
    ImportResult log =
        read(
            """
            {"status":"error","invalidated":true,"eval":{"task":"t","model":"ours"},
             "results":{"total_samples":9,"completed_samples":8,"scores":[
              {"name":"a","unscored_samples":1,"metrics":{"accuracy":{"value":0.5}}},
              {"name":"b","metrics":{"mean":{"value":0.25}}}]}}
            """);
    ScoreChoice chosen = ScoreChoice.of("t").scale(Scale.parse("0..1")).direction(HIGHER_IS_BETTER);
    assertThat(issues(chosen.metric("mean"), log))
        .isEqualTo("RUN_NOT_FINISHED, RUN_INVALIDATED, SAMPLES_NOT_SCORED");
    assertThat(issues(chosen.metric("accuracy"), log))
        .isEqualTo("RUN_NOT_FINISHED, RUN_INVALIDATED, SAMPLES_NOT_SCORED");
    ImportResult runs =
        read(
            """
            id,task,model,Best score (across scorers),Scores,Status,task version
            1,t,ours,0.5,,Started,1
            2,t,theirs,0.5,,Success,1
            """);
    assertThat(issues(chosen, runs)).isEqualTo("RUN_NOT_FINISHED");
    assertThat(
            ScoreSelection.of(chosen.despite(IssueCode.RUN_NOT_FINISHED))
                .board(runs)
                .score("theirs", "t")
                .orElseThrow()
                .protocol())
        .hasValueSatisfying(theirs -> assertThat(theirs.settings()).doesNotContainKey(ISSUES));
  }

  @Test
  void keyThatStandsTwice_isInTheProtocolOfTheScoreThatCounts() {
    ImportResult result =
        read(
            """
            {"results":{"gsm8k":{"exact_match,strict-match":0.4,"exact_match,strict-match":0.5}},
             "model_name":"ours"}
            """);
    assertThat(issues(GSM8K.as("t"), result)).isEqualTo("DUPLICATE_KEY");
    ImportResult rows =
        read(
            """
            {"results":{"gsm8k":{"exact_match,strict-match":0.4},
              "gsm8k":{"exact_match,strict-match":0.5},
              "arc_easy":{"acc,none":0.5}},"model_name":"ours"}
            """);
    assertThat(issues(GSM8K.as("t"), rows)).isEqualTo("DUPLICATE_KEY");
    assertThat(issues(ScoreChoice.of("arc_easy").as("t"), rows)).isNull();
    ImportResult log =
        read(
            """
            {"status":"error","status":"success","eval":{"task":"t","model":"ours"},
             "results":{"scores":[{"name":"a","metrics":{"accuracy":{"value":0.5}}}]}}
            """);
    assertThat(
            issues(ScoreChoice.of("t").scale(Scale.parse("0..1")).direction(HIGHER_IS_BETTER), log))
        .isEqualTo("DUPLICATE_KEY");
  }

  @Test
  void score_withIssues_isRefusedUnlessTheChoiceToleratesThem() {
    ImportResult result =
        read(
            """
            {"results":{"gsm8k":{"exact_match,strict-match":0.4,"exact_match,strict-match":0.5}},
             "model_name":"ours"}
            """);
    assertRefused(SelectionRefusal.HAS_ISSUES, GSM8K.despite(IssueCode.RUN_NOT_FINISHED), result)
        .isEqualTo(
            "Score must have no issues that the choice does not tolerate, but has [DUPLICATE_KEY]: ours, gsm8k: 0.5 under"
                + " {filter=strict-match, import-issues=DUPLICATE_KEY, metric=exact_match} at"
                + " /results/gsm8k/exact_match,strict-match");
    assertThat(ScoreSelection.of(GSM8K.despite(IssueCode.DUPLICATE_KEY)).board(result).scores())
        .hasSize(1);
  }

  private static String issues(ScoreChoice choice, ImportResult result) {
    return ScoreSelection.of(choice.despite(IssueCode.values()))
        .board(result)
        .score("ours", "t")
        .orElseThrow()
        .protocol()
        .orElseThrow()
        .settings()
        .get(ISSUES);
  }

  @Test
  void manyScores_inAMessage_areCounted() {
    StringBuilder table = new StringBuilder("benchmark,A\n");
    for (int i = 0; i < 25; i++) {
      table.append("b").append(i).append(",1\n");
    }
    assertRefused(SelectionRefusal.NOT_FOUND, ScoreChoice.of("x"), read(table.toString()))
        .endsWith("\n  and 5 more");
  }

  @Test
  void result_withoutAModel_isRefusedUntilItIsGivenOne() {
    ImportResult nameless = read("{\"results\":{\"gsm8k\":{\"exact_match,strict-match\":0.5}}}");
    assertRefused(SelectionRefusal.NO_MODEL, GSM8K, nameless)
        .isEqualTo(
            "Result must name its model, or be given one, but that of format lm-eval with"
                + " gsm8k, exact_match, strict-match: 0.5 does not");
    assertThat(ScoreSelection.of(GSM8K).board(nameless.ofModel("M")).models())
        .extracting(model -> model.id())
        .containsExactly("M");
  }

  @Test
  void ofModel_whereScoresNameModels_isRefused() {
    ImportResult table = read("benchmark,A\nb,1\n");
    assertThatThrownBy(() -> table.ofModel("B"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Score must not name a model of its own: A, b: 1");
    assertThatThrownBy(() -> OURS.ofModel(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Model id must not be empty or have an unpaired surrogate: \"\"");
  }

  @Test
  void direction_statedNowhere_isRefusedUntilTheChoiceSaysIt() {
    ScoreChoice own = ScoreChoice.of("own_task").scale(Scale.parse("0..10"));
    assertRefused(SelectionRefusal.NO_DIRECTION, own, OURS)
        .isEqualTo("Direction must be stated in a file or by the choice: own_task");
    Scoreboard board =
        ScoreSelection.of(own.direction(Direction.LOWER_IS_BETTER).chance(Rational.of(5)))
            .board(OURS);
    assertThat(board.benchmarks())
        .hasToString("[own_task, 0..10, lower-is-better, chance level 5]");
  }

  @Test
  void scale_statedNowhere_isRefused() {
    assertRefused(
            SelectionRefusal.NO_SCALE, ScoreChoice.of("own_task").direction(HIGHER_IS_BETTER), OURS)
        .isEqualTo(
            "Scale must be stated in the file or by the choice: ours/7b, own_task: 7 under"
                + " {filter=none, metric=points} at /results/own_task/points,none");
  }

  @Test
  void direction_ofKnownTaskAgainstFileOrChoice_isRefused() {
    assertRefused(
            SelectionRefusal.DIRECTIONS_DIFFER, GSM8K.direction(Direction.LOWER_IS_BETTER), OURS)
        .isEqualTo(
            "Files, known tasks and choice must state one direction for gsm8k with"
                + " {filter=strict-match, metric=exact_match}, but there are"
                + " [lower-is-better, higher-is-better]");
    ImportResult wrong =
        read(
            """
            {"results":{"wikitext":{"word_perplexity,none":12}},"model_name":"M",
             "higher_is_better":{"wikitext":{"word_perplexity":true}}}
            """);
    assertRefused(SelectionRefusal.DIRECTIONS_DIFFER, ScoreChoice.of("wikitext"), wrong);
  }

  @Test
  void knownTasks_holdForTheirHarnessOnly() {
    ImportResult table = read("model,benchmark,metric,score\nA,gsm8k,exact_match,0.77\n");
    ScoreChoice choice = ScoreChoice.of("gsm8k").metric("exact_match");
    assertRefused(SelectionRefusal.NO_SCALE, choice, table);
    assertRefused(SelectionRefusal.NO_DIRECTION, choice.scale(FRACTION), table);
  }

  @ParameterizedTest
  @CsvSource({
    // written, scale of the choice, exact value or code of the refusal
    "77.0%, 0..1, 0.77",
    "0.770, 0..1, 0.77",
    "77.0, 0..100, 77",
    "77.0%, 0..100, UNITS_DIFFER",
    "0.5%, 0..100, UNITS_DIFFER",
    "77.0, 0..1, OUT_OF_SCALE",
    "100.1%, 0..1, OUT_OF_SCALE",
  })
  void percentAndFraction_areNeverMixed(String written, String scale, String expected) {
    ImportResult table = read("benchmark,A\nb," + written + "\n");
    ScoreChoice choice = ScoreChoice.of("b").scale(Scale.parse(scale)).direction(HIGHER_IS_BETTER);
    if (expected.matches("[A-Z_]+")) {
      assertRefused(SelectionRefusal.valueOf(expected), choice, table);
    } else {
      assertThat(ScoreSelection.of(choice).board(table).score("A", "b").orElseThrow().value())
          .isEqualTo(Rational.parse(expected));
    }
  }

  @Test
  void scales_ofTwoFilesThatDiffer_areRefused() {
    String config = "\"lower_is_better\":false,\"min_score\":0,\"max_score\":";
    ImportResult percent = record("A", "b", "77", config + "100");
    ImportResult fraction = record("B", "b", "0.8", config + "1");
    assertRefused(SelectionRefusal.UNITS_DIFFER, ScoreChoice.of("b"), percent, fraction)
        .startsWith(
            "Scores must be in one unit, but of b the scales are [0..100, 0..1] and the units []:");
    assertRefused(
        SelectionRefusal.UNITS_DIFFER, ScoreChoice.of("b").scale(Scale.PERCENT), fraction);
    assertThat(ScoreSelection.of(ScoreChoice.of("b")).board(percent).benchmarks())
        .hasToString("[b, 0..100, higher-is-better]");
  }

  /** The file of one model states its scale, that of the other nothing: it must not borrow it. */
  @Test
  void scale_ofOneFile_isNotTakenForAnother() {
    ImportResult percent =
        record("A", "b", "77", "\"lower_is_better\":false,\"min_score\":0,\"max_score\":100");
    ImportResult silent = record("B", "b", "0.8", "\"lower_is_better\":false");
    assertRefused(SelectionRefusal.NO_SCALE, ScoreChoice.of("b"), percent, silent)
        .contains("B, b: 0.8");
  }

  @Test
  void units_thatAreStatedAndDiffer_areRefused() {
    String config =
        "\"lower_is_better\":true,\"min_score\":0,\"max_score\":\"Infinity\",\"metric_unit\":";
    assertRefused(
            SelectionRefusal.UNITS_DIFFER,
            ScoreChoice.of("latency"),
            record("A", "latency", "900", config + "\"ms\""),
            record("B", "latency", "1.1", config + "\"s\""))
        .contains("the scales are [0..] and the units [ms, s]:");
  }

  @Test
  void group_canBeChosen() {
    ImportResult result =
        read(
            """
            {"results":{"mmlu":{"acc,none":0.25},"mmlu_anatomy":{"acc,none":0.5}},
             "groups":{"mmlu":{"acc,none":0.25}},"model_name":"M"}
            """);
    assertThat(ScoreSelection.of(ScoreChoice.of("mmlu")).board(result).scores())
        .hasToString("[M, mmlu: 0.25 under {filter=none, metric=acc}]");
  }

  @Test
  void selection_thatContradictsItself_isRefused() {
    assertThatThrownBy(() -> ScoreSelection.of(GSM8K, ScoreChoice.of("gsm8k")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Benchmark must be chosen once, or be given another id with as(...): \"gsm8k\"");
    assertThatThrownBy(() -> GSM8K.metric("acc"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Setting must be chosen once: \"metric\"");
  }

  @Test
  void refusal_saysWhichChoice() {
    assertThatThrownBy(
            () -> {
              Scoreboard unused = ScoreSelection.of(ScoreChoice.of("x").as("a/b")).board(OURS);
            })
        .asInstanceOf(InstanceOfAssertFactories.throwable(RefusedException.class))
        .satisfies(e -> assertThat(e.at()).isEqualTo("choices[\"a/b\"]"));
  }

  @Test
  void knownTask_isFoundForATaskAndItsParts() {
    assertThat(KnownTasks.find("mmlu_anatomy", "acc").orElseThrow())
        .hasToString("mmlu, acc: 0..1, higher-is-better");
    assertThat(KnownTasks.find("wikitext", "word_perplexity").orElseThrow())
        .hasToString("wikitext, word_perplexity: 1.., lower-is-better");
    assertThat(KnownTasks.find("mmlupro", "acc")).isEmpty();
    assertThat(KnownTasks.find("mmlu", "exact_match")).isEmpty();
    assertThat(KnownTasks.all()).allMatch(known -> known.citation().clause().isPresent());
  }

  @ParameterizedTest
  @CsvSource({"1", "25", "-1/4"})
  void board_chanceOutsideTheScale_isRefused(String chance) {
    ScoreChoice choice =
        ScoreChoice.of("arc_challenge").metric("acc_norm").chance(Rational.parse(chance));
    assertRefused(SelectionRefusal.OUT_OF_SCALE, choice, OURS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\ud800"})
  void as_whatMayBeNoId_isRefused(String id) {
    ScoreChoice choice = ScoreChoice.of("gsm8k");
    assertThatThrownBy(() -> choice.as(id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Benchmark id must not be empty or have an unpaired surrogate");
    assertThatThrownBy(() -> ScoreChoice.of(id)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> OURS.ofModel(id)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void selection_shown_isItsChoices() {
    ScoreChoice choice = ScoreChoice.of("b").filter("strict");
    assertThat(ScoreSelection.of(choice).choices()).containsExactly(choice);
    assertThat(ScoreSelection.of(choice)).hasToString("[b with {filter=strict}]");
  }

  @Test
  void resultWithoutScores_isOfAModelThatLacksThem() {
    ImportResult none = read("{\"results\":{},\"versions\":{},\"model_name\":\"E\"}");
    assertRefused(SelectionRefusal.NOT_FOUND, GSM8K.orMissing(), OURS, none)
        .contains("these have none: [E]");
  }

  @Test
  void asManyScoresAsAMessageLists_areAllListed() {
    StringBuilder table = new StringBuilder("benchmark,A\n");
    for (int i = 10; i < 30; i++) {
      table.append("b").append(i).append(",1\n");
    }
    assertRefused(SelectionRefusal.NOT_FOUND, ScoreChoice.of("x"), read(table.toString()))
        .endsWith("\n  b29");
  }

  @Test
  void only_ofATableOfModels_hasTheScoresOfOne() {
    ImportResult table = read("benchmark,A,B\na,1,2\nb,3,4\n");
    assertThat(table.models()).containsExactly("A", "B");
    ImportResult only = table.only("B");
    assertThat(only.model()).contains("B");
    assertThat(only.scores()).hasToString("[a: 2, b: 4]");
    assertThat(OURS.models()).containsExactly("ours/7b");
    assertThat(OURS.only("ours/7b")).isEqualTo(OURS);
    assertThatThrownBy(() -> table.only("C"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Model must be one of [A, B]: \"C\"");
  }

  @Test
  void units_thatAreStatedAlike_areOne() {
    String config =
        "\"lower_is_better\":true,\"min_score\":0,\"max_score\":9,\"metric_unit\":\"s\"";
    assertThat(
            ScoreSelection.of(ScoreChoice.of("b"))
                .board(record("A", "b", "5", config), record("B", "b", "6", config))
                .scores())
        .hasSize(2);
  }

  private static ImportResult sampled(String model, String error, String samples) {
    return read(
        "model,benchmark,score,stderr,n\n%s,b,0.5,%s,%s\n".formatted(model, error, samples));
  }

  /** Tools write an error of 0 where they know none; that of a mean needs two samples. */
  @ParameterizedTest
  @CsvSource({
    "0.1, 2, [b]",
    "0.1, 2147483647, [b]",
    "0, 2, []",
    "0.1, 1, []",
    "0.1, 2147483648, []"
  })
  void standardErrors_areThoseThatMayBe(String error, String samples, String data) {
    ScoreSelection selection = ScoreSelection.of(ScoreChoice.of("b"));
    ImportResult known = sampled("K", "0.1", "2");
    assertThat(selection.standardErrors(sampled("A", error, samples), known))
        .hasToString("data of " + data);
    assertThat(selection.standardErrors(known, sampled("A", error, samples)))
        .hasToString("data of " + data);
  }

  @Test
  void sampleWeights_areTheNumbersThatAllState() {
    ScoreSelection selection = ScoreSelection.of(ScoreChoice.of("b"));
    assertThat(selection.sampleWeights(sampled("A", "", "7"), sampled("B", "", "7")))
        .isEqualTo(Weights.of(Map.of("b", Rational.of(7))));
    for (String other : new String[] {"8", "0", ""}) {
      assertThatThrownBy(
              () -> selection.sampleWeights(sampled("A", "", other), sampled("B", "", "7")))
          .hasMessageContaining(
              "Scores must all state one number of samples, not 0, but of b are:");
    }
    assertThatThrownBy(() -> selection.sampleWeights(sampled("A", "", "0")))
        .isInstanceOf(RefusedException.class);
  }
}
