package org.sovereignparity.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.json.importer.ResultImporter;
import org.sovereignparity.json.oracle.Oracle;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;

/**
 * Likely slips, each through every door: Java, a table, a document, the oracle, and a table that is
 * imported. Each must answer alike, with the same code and its own place.
 */
class SlipsTest {
  private static final TableLayout PERCENT =
      TableLayout.of(Scale.parse("0..100"), Direction.HIGHER_IS_BETTER);

  private static String java(String score, String threshold) {
    return told(
        () -> {
          Scoreboard.Builder board =
              Scoreboard.builder()
                  .add(Benchmark.of("x", Scale.parse("0..100"), Direction.HIGHER_IS_BETTER));
          return assessed(board.score("B", "x", "85").score("A", "x", score).build(), threshold);
        });
  }

  private static String table(String score, String threshold) {
    return told(
        () ->
            assessed(
                ParityJson.readTable("benchmark,A,B\nx," + quoted(score) + ",85\n", PERCENT),
                threshold));
  }

  private static String document(String score, String threshold) {
    return told(
        () ->
            assessed(
                ParityJson.readScoreboard(
                    "{\"schema\":\"sovereign-parity/scoreboard/1\",\"sources\":[],\"models\":[{\"id\":\"A\"},{\"id\":\"B\"}],"
                        + "\"benchmarks\":[{\"id\":\"x\",\"min\":0,\"max\":100,\"direction\":\"higher-is-better\"}],"
                        + "\"scores\":["
                        + score("A", score)
                        + ","
                        + score("B", "85")
                        + "]}"),
                threshold));
  }

  private static String oracle(String score, String threshold) {
    return Oracle.builtIn()
        .answer(
            "{\"id\":\"1\",\"op\":\"assess\",\"benchmarks\":[{\"id\":\"x\"}],\"scores\":["
                + score("A", score)
                + ","
                + score("B", "85")
                + "],\"candidate\":\"A\",\"frontier\":{\"kind\":\"model\",\"model\":\"B\"},\"threshold\":{\"atLeast\":\""
                + threshold
                + "\"},\"policy\":{\"aggregation\":\"mean-of-ratios\"}}");
  }

  private static String imported(String score) {
    return told(
        () ->
            ResultImporter.read(
                    "t.csv", ("benchmark,A,B\nx," + quoted(score) + ",85\n").getBytes(UTF_8))
                .issues()
                .toString());
  }

  private static String score(String model, String value) {
    return "{\"model\":\"%s\",\"benchmark\":\"x\",\"value\":\"%s\"}".formatted(model, value);
  }

  private static String quoted(String cell) {
    return cell.contains(",") ? '"' + cell + '"' : cell;
  }

  private static String assessed(Scoreboard board, String threshold) {
    ParityAssessment assessment =
        ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS)
            .assess(board, "A", Frontier.model("B"), Threshold.atLeast(threshold));
    return assessment.verdict() + " " + assessment.flags();
  }

  private static String told(Supplier<String> door) {
    try {
      return door.get();
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /**
   * An import knows no scale: a percent sign is a fraction there, and 838 may be one on 0..1000.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "83.8% | Score must be in the unit of its scale, without a percent sign: \"83.8%\" | HARDLY_MEANT | []",
        "83,8  | Number must be a decimal such as 0.95                                   | NOT_A_NUMBER | NOT_A_SCORE_COLUMN",
        "1,000 | Number must be a decimal such as 0.95                                   | NOT_A_NUMBER | NOT_A_SCORE_COLUMN",
        "-     | Number must be a decimal such as 0.95                                   | NOT_A_NUMBER | NOT_A_SCORE_COLUMN",
        "' 90' | Number must be a decimal such as 0.95                                   | NOT_A_NUMBER | NOT_A_SCORE_COLUMN",
        "NaN   | Number must be a decimal such as 0.95                                   | NOT_A_NUMBER | NOT_A_SCORE_COLUMN",
        "838   | Score must lie within 0..100: A, x: 838                              | SCORE_OUT_OF_RANGE | []"
      })
  void score_thatIsNone_isRefusedAtEveryDoor(
      String score, String message, String code, String issue) {
    assertThat(java(score, "0.95")).contains(message);
    assertThat(table(score, "0.95")).startsWith(code + " at row 2, column 2: ");
    assertThat(document(score, "0.95")).startsWith(code + " at /scores/0/value: ");
    assertThat(oracle(score, "0.95"))
        .contains("\"code\":\"" + code + "\"", "\"at\":\"/scores/0/value\"");
    assertThat(imported(score)).contains(issue);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "95    | Threshold must be a ratio of at most 10, such as | HARDLY_MEANT",
        "9500% | Threshold must be a ratio of at most 10, such as | HARDLY_MEANT",
        "0,95  | Number must be a decimal such as 0.95 or 95%     | NOT_A_NUMBER"
      })
  void threshold_thatIsNone_isRefusedAtEveryDoor(String threshold, String message, String code) {
    assertThat(java("84", threshold)).contains(message);
    assertThat(table("84", threshold)).contains(message);
    assertThat(document("84", threshold)).contains(message);
    assertThat(oracle("84", threshold))
        .contains("\"code\":\"" + code + "\"", message, "\"at\":\"/threshold/atLeast\"");
  }

  /** Nobody can know, so that it is decided and said. */
  @Test
  void score_inAnotherUnit_isDecidedWithAFlagAtEveryDoor() {
    String flagged = "Optional[NOT_MET] [MIXED_UNITS_SUSPECTED]";
    assertThat(java("0.84", "0.95")).isEqualTo(flagged);
    assertThat(table("0.84", "0.95")).isEqualTo(flagged);
    assertThat(document("0.84", "0.95")).isEqualTo(flagged);
    assertThat(oracle("0.84", "0.95"))
        .contains("\"verdict\":\"NOT_MET\"", "\"flags\":[\"MIXED_UNITS_SUSPECTED\"]");
  }
}
