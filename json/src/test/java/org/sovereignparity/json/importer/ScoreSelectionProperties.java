package org.sovereignparity.json.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.ReasonCode;
import org.sovereignparity.decision.RefusedException;

/** What holds of a selection, whatever the results are. */
class ScoreSelectionProperties {
  private static final ScoreChoice CHOICE = ScoreChoice.of("b").metric("m").orMissing();

  private static ImportResult read(String document) {
    return ResultImporter.read("x", document.getBytes(UTF_8));
  }

  /** {@return records of up to four models on up to two benchmarks, some of which state little} */
  private static List<ImportResult> results(Random random) {
    List<ImportResult> results = new ArrayList<>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      String config =
          "\"metric_id\":\""
              + (random.nextInt(4) == 0 ? "n" : "m")
              + '"'
              + (random.nextInt(4) == 0 ? "" : ",\"lower_is_better\":" + (random.nextInt(8) == 0))
              + switch (random.nextInt(6)) {
                case 0 -> "";
                case 1 -> ",\"min_score\":0,\"max_score\":100";
                default -> ",\"min_score\":0,\"max_score\":1";
              };
      results.add(
          read(
              """
              {"schema_version":"0.3.0","model_info":{"id":"M%s"},"evaluation_results":[
                {"evaluation_name":"%s","metric_config":{%s},"score_details":{"score":0.%s}}]}
              """
                  .formatted(random.nextInt(4), random.nextInt(4) == 0 ? "c" : "b", config, i)));
    }
    return results;
  }

  /** {@return the scoreboard, or the code with which it is refused} */
  private static Object outcome(List<ImportResult> results, ScoreChoice... choices) {
    try {
      return ScoreSelection.of(choices).board(results);
    } catch (RefusedException e) {
      return e.code();
    }
  }

  @Property(tries = 300)
  void order_ofResults_changesNothing(@ForAll Random random) {
    List<ImportResult> results = results(random);
    List<ImportResult> shuffled = new ArrayList<>(results);
    Collections.shuffle(shuffled, random);
    Object outcome = outcome(results, CHOICE);
    if (outcome instanceof Scoreboard) {
      assertThat(outcome(shuffled, CHOICE)).isEqualTo(outcome);
    } else {
      assertThat(outcome(shuffled, CHOICE)).isInstanceOf(ReasonCode.class);
    }
  }

  /**
   * A second, different computation: what is on the board is counted from the scores themselves.
   */
  @Property(tries = 300)
  void board_hasOneScoreOfEachModel_orIsRefused(@ForAll Random random) {
    List<ImportResult> results = results(random);
    List<ImportResult> fitting =
        results.stream()
            .filter(result -> result.scores().get(0).benchmark().equals("b"))
            .filter(result -> result.scores().get(0).metric().equals(Optional.of("m")))
            .toList();
    long models = fitting.stream().map(ImportResult::model).distinct().count();
    long all = results.stream().map(ImportResult::model).distinct().count();
    boolean isClear =
        !fitting.isEmpty()
            && models == all
            && models == fitting.size()
            && fitting.stream().allMatch(result -> result.scores().get(0).scale().isPresent())
            && fitting.stream().map(result -> result.scores().get(0).scale()).distinct().count()
                == 1
            && fitting.stream()
                    .flatMap(result -> result.scores().get(0).direction().stream())
                    .distinct()
                    .count()
                == 1;
    Object outcome = outcome(results, CHOICE);
    assertThat(outcome instanceof Scoreboard).isEqualTo(isClear);
    if (outcome instanceof Scoreboard board) {
      assertThat(board.scores()).hasSize(fitting.size());
      fitting.forEach(
          result ->
              assertThat(board.score(result.model().orElseThrow(), "b").orElseThrow().value())
                  .isEqualTo(result.scores().get(0).value().value()));
    }
  }

  @Property(tries = 200)
  void percentSign_onFractions_isExact(@ForAll @IntRange(max = 100_000) int thousandths) {
    ScoreChoice choice =
        ScoreChoice.of("b").scale(Scale.parse("0..1")).direction(Direction.HIGHER_IS_BETTER);
    String percent = "%d.%03d%%".formatted(thousandths / 1_000, thousandths % 1_000);
    String fraction = "%d.%05d".formatted(thousandths / 100_000, thousandths % 100_000);
    assertThat(outcome(ImmutableList.of(read("benchmark,A\nb," + percent + "\n")), choice))
        .isEqualTo(outcome(ImmutableList.of(read("benchmark,A\nb," + fraction + "\n")), choice))
        .isInstanceOf(Scoreboard.class);
  }
}
