package org.sovereignparity.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.json.ParityJson;
import org.sovereignparity.json.TableLayout;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;
import org.sovereignparity.source.Source;

/**
 * The table of scores that LG AI Research published for K-EXAONE in January 2026: 27 benchmarks,
 * five models, every score a percentage of which more is better.
 *
 * <p>The scores are the maker's own measurements, taken from the model card; the table is not
 * checked against another source.
 */
public final class KExaone {
  /** The id of the model whose table it is. */
  public static final String CANDIDATE = "K-EXAONE";

  /** The ids of the models by other makers in the table. */
  public static final ImmutableList<String> RIVALS =
      ImmutableList.of("GPT-OSS 117B high", "Qwen3-235B-Thinking-2507", "DeepSeek-V3.2");

  private static final Citation CITATION =
      Citation.of(
          Source.builder()
              .id("K-EXAONE")
              .title("K-EXAONE 236B-A23B model card, LG AI Research, commit 07181352")
              .address(URI.create("https://arxiv.org/abs/2601.01739"))
              .build(),
          "evaluation results, reasoning mode",
          Confidence.REPORTED);

  private KExaone() {}

  /** {@return the table as it was published; an empty cell was not published} */
  public static Scoreboard board() {
    TableLayout layout = TableLayout.of(Scale.PERCENT, Direction.HIGHER_IS_BETTER).citing(CITATION);
    return ParityJson.readTable(csv(), layout);
  }

  private static String csv() {
    try {
      return Resources.toString(
          Resources.getResource(KExaone.class, "k-exaone-2026-01.csv"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
