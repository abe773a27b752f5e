package org.sovereignparity.json.importer;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Protocol;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.internal.PolicyStyle;

/**
 * A score as a document states it, such as {@code arc_challenge, acc_norm, none: 0.5324}.
 *
 * <p>What the document does not state is absent: no direction, scale or unit is inferred from a
 * name or a value. Scores of one benchmark that differ in metric or filter are different scores.
 */
@Value.Immutable
@PolicyStyle
public abstract class ImportedScore {
  ImportedScore() {}

  /** {@return the model, where the document has one for each score, as tables do} */
  public abstract Optional<String> model();

  /** {@return the benchmark, in the document's words} */
  public abstract String benchmark();

  /** {@return the metric, in the document's words} */
  public abstract Optional<String> metric();

  /** {@return how answers were extracted before the metric was taken, such as strict-match} */
  public abstract Optional<String> filter();

  /** {@return the score in the document's unit, which may be fractions of 1 or percent} */
  public abstract WrittenNumber value();

  /**
   * {@return the standard error, in the unit of the value; not negative}
   *
   * <p>A 0 is kept as it is written. Tools write it also where it is not known, such as for a
   * single sample, so that it is no certainty.
   */
  public abstract Optional<WrittenNumber> standardError();

  /** {@return the number of samples that the score is of, at least 0} */
  public abstract Optional<Long> samples();

  /** {@return whether more is better} */
  public abstract Optional<Direction> direction();

  /** {@return the bounds of the score, in its unit} */
  public abstract Optional<Scale> scale();

  /** {@return how the score was taken: shots, task version, limit, harness and its version, ...} */
  public abstract Optional<Protocol> protocol();

  /** {@return where the value stands: a JSON pointer, or a place in a table} */
  public abstract String at();

  /**
   * {@return the score for a scoreboard; its protocol has metric, filter and the number of samples
   * among the settings}
   *
   * <p>Its value is the exact one, in the document's unit, in which the benchmark's scale must be.
   *
   * @param model the id of the model on the scoreboard
   * @throws IllegalArgumentException if {@code model} is empty or has an unpaired surrogate
   */
  public Score toScore(String model) {
    return Score.builder()
        .model(model)
        .benchmark(benchmark())
        .value(value().value())
        .protocol(Settings.protocol(settings()))
        .build();
  }

  /** {@return the settings of the protocol, with metric, filter and the number of samples} */
  Map<String, String> settings() {
    Map<String, String> settings = new TreeMap<>();
    protocol().ifPresent(protocol -> settings.putAll(protocol.settings()));
    metric().ifPresent(metric -> settings.put("metric", metric));
    filter().ifPresent(filter -> settings.put("filter", filter));
    samples().ifPresent(samples -> settings.put("samples", Long.toString(samples)));
    return settings;
  }

  /** {@return benchmark, metric, filter and value in one line} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    model().ifPresent(model -> text.append(model).append(", "));
    text.append(benchmark());
    metric().ifPresent(metric -> text.append(", ").append(metric));
    filter().ifPresent(filter -> text.append(", ").append(filter));
    return text.append(": ").append(value()).toString();
  }

  /** {@return this score, as one of the model of its result} */
  ImportedScore withoutModel() {
    return model().isEmpty() ? this : new Builder().from(this).model(Optional.empty()).build();
  }

  static final class Builder extends ImmutableImportedScore.Builder {
    Builder() {}
  }
}
