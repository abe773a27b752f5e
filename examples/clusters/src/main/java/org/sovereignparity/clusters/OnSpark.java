package org.sovereignparity.clusters;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import com.google.common.collect.Streams;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.sovereignparity.decision.Verdict;

/** Decides on Apache Spark: batches of rows, each with the reference beside it. */
final class OnSpark {
  private static final int BATCH = 10_000;
  private static final StructType OUTCOME =
      StructType.fromDDL("model STRING, verdict STRING, fault STRING");

  private OnSpark() {}

  /**
   * {@return model, verdict and fault of each row but that of the reference}
   *
   * @param scores a text {@code model}, then a double for each benchmark, null where there is none
   * @throws IllegalArgumentException if there is not one row of the reference
   */
  static Dataset<Row> decide(Dataset<Row> scores, Question question) {
    Column isReference = col("model").eqNullSafe(question.reference());
    List<Row> references = scores.filter(isReference).takeAsList(2);
    if (references.size() != 1) {
      throw new IllegalArgumentException(
          "Reference must have one row: \"" + question.reference() + '"');
    }
    Row reference = references.get(0);
    return scores
        .filter(not(isReference))
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                rows ->
                    Iterators.concat(
                        Iterators.transform(
                            Iterators.partition(rows, BATCH),
                            batch -> decide(batch, reference, question))),
            Encoders.row(OUTCOME));
  }

  private static Iterator<Row> decide(List<Row> batch, Row reference, Question question) {
    String[] columns = reference.schema().fieldNames();
    Cells cells = new Cells(Arrays.asList(columns).subList(1, columns.length), batch.size() + 1);
    for (int row = 0; row < batch.size(); row++) {
      put(batch.get(row), cells, row);
    }
    put(reference, cells, batch.size());
    // Known by their places, so that a row without an id, or with that of another, does no harm.
    ImmutableList<String> models =
        Stream.concat(
                IntStream.range(0, batch.size()).mapToObj(row -> question.reference() + " " + row),
                Stream.of(question.reference()))
            .collect(toImmutableList());
    return Streams.zip(
            batch.stream(),
            question.decide(models, cells.columns(models)).stream(),
            (row, outcome) -> row(row.getString(0), outcome))
        .iterator();
  }

  private static void put(Row row, Cells cells, int at) {
    for (int column = 1; column < row.size(); column++) {
      if (row.isNullAt(column)) {
        cells.leaveOut(at, column - 1);
      } else {
        cells.put(at, column - 1, row.getDouble(column));
      }
    }
  }

  private static Row row(String model, Outcome outcome) {
    return RowFactory.create(
        model, outcome.verdict().map(Verdict::name).orElse(null), outcome.fault().orElse(null));
  }

  /** {@return the rows of such outcomes, as they were written} */
  static List<Outcome> outcomes(Dataset<Row> outcomes) {
    return outcomes.collectAsList().stream().map(OnSpark::outcome).toList();
  }

  private static Outcome outcome(Row row) {
    return new Outcome(
        row.getString(0),
        Optional.ofNullable(row.getString(1)).map(Verdict::valueOf),
        Optional.ofNullable(row.getString(2)));
  }
}
