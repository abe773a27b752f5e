package org.sovereignparity.parity;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.sovereignparity.internal.ValueStyle;

/** What is missing for a ratio, such as the score of GPT-OSS on BrowseComp: {@code NO_SCORE}. */
@Value.Immutable
@ValueStyle
public abstract class MissingFact {
  MissingFact() {}

  static MissingFact of(MissingReason reason) {
    return new Builder().reason(reason).build();
  }

  static MissingFact ofModel(String model, MissingReason reason) {
    return new Builder().model(model).reason(reason).build();
  }

  static MissingFact ofCell(String model, String benchmark, MissingReason reason) {
    return new Builder().model(model).benchmark(benchmark).reason(reason).build();
  }

  /** {@return the id of the model, if it is about one} */
  public abstract Optional<String> model();

  /** {@return the id of the benchmark, if it is about one} */
  public abstract Optional<String> benchmark();

  /** {@return what is missing} */
  public abstract MissingReason reason();

  /** {@return the code and what it is about, such as {@code NO_SCORE: GPT-OSS, BrowseComp}} */
  @Override
  public String toString() {
    String about = Stream.of(model(), benchmark()).flatMap(Optional::stream).collect(joining(", "));
    return about.isEmpty() ? reason().name() : reason() + ": " + about;
  }

  static final class Builder extends ImmutableMissingFact.Builder {
    Builder() {}
  }
}
