package org.sovereignparity.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.sovereignparity.internal.ValueStyle;

/**
 * What came out of a rule, in the shape of the rule: its value, or the facts that are missing for
 * it, and the same for each of its parts.
 *
 * @param <R> the family of rules
 * @param <V> what they give
 */
@Value.Immutable
@ValueStyle
public abstract class Evaluation<R extends Rule, V> {
  Evaluation() {}

  /** {@return a builder that needs a rule} */
  public static <R extends Rule, V> Builder<R, V> builder() {
    return new Builder<>();
  }

  /** {@return the rule, or the part of one, that was evaluated} */
  public abstract R rule();

  /** {@return what it gave; absent while facts are missing} */
  public abstract Optional<V> value();

  /** {@return the names of the facts that are missing; none where there is a value} */
  public abstract ImmutableSet<String> missing();

  /** {@return the evaluations of its parts, in their order} */
  public abstract ImmutableList<Evaluation<R, V>> parts();

  /** {@return what a reader should know of this part's own value} */
  public abstract ImmutableSet<ReasonCode> findings();

  /** {@return what this part's own value rests on, or is compared with, besides its parts} */
  public abstract ImmutableList<Fact> facts();

  /** {@return the first fact of the given kind} */
  public <F extends Fact> Optional<F> fact(Class<F> kind) {
    return facts().stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /** {@return this and all below it, each before its parts} */
  public Stream<Evaluation<R, V>> stream() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(Evaluation::stream));
  }

  /**
   * Builds an {@link Evaluation}.
   *
   * @param <R> the family of rules
   * @param <V> what they give
   */
  public static final class Builder<R extends Rule, V> extends ImmutableEvaluation.Builder<R, V> {
    Builder() {}
  }
}
