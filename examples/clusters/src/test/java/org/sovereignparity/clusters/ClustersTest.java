package org.sovereignparity.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.ParityPolicy;

class ClustersTest {
  private static final Question QUESTION =
      Question.of(
          ParityPolicy.strict(Aggregation.MEAN_OF_RATIOS), Threshold.atLeast("95%"), "best");
  private static final String BEST = "('best', 80.0, 60.0)";

  /** 76/80 and 57/60 are 95 % each, which doubles add up to less. */
  private static final String ROWS =
      """
      ('tie', 76.0, 57.0), ('below', 76.0, 56.9), ('partial', 80.0, NULL), ('none', NULL, NULL),
      ('nan', 80.0, 'NaN'::DOUBLE), ('beyond', 123.4, -1.0)\
      """;

  private static final Outcome[] OUTCOMES = {
    verdict("tie", Verdict.MET),
    verdict("below", Verdict.NOT_MET),
    verdict("partial", Verdict.UNDETERMINED),
    fault("none", "no score"),
    fault("nan", "b: NaN is not within 0..100"),
    fault("beyond", "a: 123.4 is not within 0..100; b: -1 is not within 0..100")
  };

  private static SparkSession spark;

  @TempDir private Path folder;

  private static Outcome verdict(String model, Verdict verdict) {
    return new Outcome(model, Optional.of(verdict), Optional.empty());
  }

  private static Outcome fault(String model, String fault) {
    return new Outcome(model, Optional.empty(), Optional.of(fault));
  }

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder().master("local[2]").config("spark.ui.enabled", false).getOrCreate();
  }

  @AfterAll
  static void stop() throws IOException {
    spark.close();
  }

  private Path file(String... rows) throws SQLException {
    Path file = folder.resolve("scores.parquet");
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckDb.createStatement()) {
      statement.execute("CREATE TABLE scores (model VARCHAR, a DOUBLE, b DOUBLE)");
      statement.execute("INSERT INTO scores VALUES " + String.join(", ", rows));
      statement.execute("COPY scores TO '%s' (FORMAT parquet)".formatted(file));
    }
    return file;
  }

  private static List<Outcome> onSpark(Path file) {
    return OnSpark.outcomes(OnSpark.decide(spark.read().parquet(file.toString()), QUESTION));
  }

  @Test
  void duckDb_decidesRows_andTellsFaults() throws SQLException {
    assertThat(OnDuckDb.decide(file(BEST, ROWS), QUESTION)).containsExactly(OUTCOMES);
  }

  @Test
  void spark_decidesRows_andTellsFaults() throws SQLException {
    assertThat(onSpark(file(ROWS, BEST))).containsExactlyInAnyOrder(OUTCOMES);
  }

  @Test
  void spark_nothingButFaults_isNoReasonToFail() throws SQLException {
    assertThat(onSpark(file(BEST, "('none', NULL, NULL), ('nan', 80, 'NaN')")))
        .containsExactlyInAnyOrder(
            fault("none", "no score"), fault("nan", "b: NaN is not within 0..100"));
    assertThat(onSpark(file(BEST))).isEmpty();
  }

  @Test
  void spark_rowWithoutIdOrWithThatOfAnother_isDecidedForItself() throws SQLException {
    assertThat(onSpark(file(BEST, "('x', 80, 60), ('x', 70, 50), (NULL, 80, 60), ('', 80, 60)")))
        .containsExactlyInAnyOrder(
            verdict("x", Verdict.MET),
            verdict("x", Verdict.NOT_MET),
            verdict(null, Verdict.MET),
            verdict("", Verdict.MET));
  }

  @Test
  void reference_absentTwiceOrFaulty_isRefused() throws SQLException {
    Path none = file(ROWS);
    assertThatThrownBy(() -> onSpark(none)).hasMessage("Reference must have one row: \"best\"");
    Path twice = file(BEST, BEST);
    assertThatThrownBy(() -> onSpark(twice)).hasMessage("Reference must have one row: \"best\"");
    Path faulty = file("('best', 80.0, 160.0)", ROWS);
    String message = "Reference must have scores within their scales: b: 160 is not within 0..100";
    assertThatThrownBy(() -> OnDuckDb.decide(faulty, QUESTION)).hasMessage(message);
    assertThatThrownBy(() -> onSpark(faulty)).hasStackTraceContaining(message);
  }

  @Test
  void agreement_ofOtherOutcomes_isDenied() {
    Outcome met = verdict("x", Verdict.MET);
    Outcome missed = verdict("x", Verdict.NOT_MET);
    Agreement.check(List.of(met, missed), List.of(missed, met));
    for (List<Outcome> other : List.of(List.<Outcome>of(), List.of(missed), List.of(met, met))) {
      assertThatThrownBy(() -> Agreement.check(List.of(met), other))
          .hasMessageStartingWith("Outcomes must be those of assessAll: ");
    }
  }
}
