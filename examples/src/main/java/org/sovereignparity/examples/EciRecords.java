package org.sovereignparity.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.model.Model;

/**
 * The models of the US and of China that were the best of their country on the Epoch Capabilities
 * Index when they came out, to 2025-12-17.
 *
 * <p>Data of Epoch AI (CC-BY 4.0), as kept in the GitHub repository
 * TheoBearman/ECI-Accessibility-Gap at commit 89cb50f8, data/eci_scores.csv; names are shortened.
 */
public final class EciRecords {
  /** The id of the index. */
  public static final String INDEX = "ECI";

  private static final ImmutableList<List<String>> ROWS = rows();

  /** The ids of the US models. */
  public static final ImmutableList<String> US = of("US");

  /** The ids of the Chinese models. */
  public static final ImmutableList<String> CHINA = of("China");

  private EciRecords() {}

  /** {@return the index as a benchmark of which more is better, with scores and release dates} */
  public static Scoreboard board() {
    Scoreboard.Builder board = Scoreboard.builder();
    board.add(Benchmark.of(INDEX, Scale.parse("0.."), Direction.HIGHER_IS_BETTER));
    for (List<String> row : ROWS) {
      board
          .add(Model.of(row.get(1), LocalDate.parse(row.get(2))))
          .score(row.get(1), INDEX, row.get(3));
    }
    return board.build();
  }

  private static ImmutableList<String> of(String country) {
    return ROWS.stream()
        .filter(row -> row.get(0).equals(country))
        .map(row -> row.get(1))
        .collect(toImmutableList());
  }

  private static ImmutableList<List<String>> rows() {
    try {
      return Resources.readLines(
              Resources.getResource(EciRecords.class, "eci-records-2025-12.csv"),
              StandardCharsets.UTF_8)
          .stream()
          .skip(1)
          .map(Splitter.on(',')::splitToList)
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
