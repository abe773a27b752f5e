package org.sovereignparity.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableRangeSet.toImmutableRangeSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sovereignparity.decision.InvalidRuleException;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Place;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.number.Rational;

/**
 * The value that a table gives to one of several answers, such as 41.67 points to answer 2.
 *
 * <p>A value rises or stays as it is from answer to answer. One that was not published is not
 * known: it lies between those around it.
 *
 * @param label id, title and citations
 * @param name the name under which the facts have the answer
 * @param answers the answers that may be given, rising
 * @param values the value of each answer, if it is known; the first and the last one are
 * @param mayBeNone whether there may be no answer, which is another thing than one that is not
 *     known
 */
public record Answer(
    Label label,
    String name,
    ImmutableList<Rational> answers,
    ImmutableList<Optional<Rational>> values,
    boolean mayBeNone)
    implements Leaf {

  /** Refuses what {@link Quantity#answer} does. */
  public Answer {
    requireNonNull(label);
    Ids.check("Input name", name);
    checkRising(answers);
    if (values.size() != answers.size()) {
      throw new InvalidRuleException(
          Place.of("values"),
          "Values must be one for each of %s answers: %s".formatted(answers.size(), values.size()));
    }
    checkEnds(values);
    checkNotFalling(values);
  }

  private static void checkRising(List<Rational> answers) {
    if (answers.isEmpty()) {
      throw new InvalidRuleException(Place.of("answers"), "Table must have an answer: []");
    }
    for (int i = 1; i < answers.size(); i++) {
      if (answers.get(i).compareTo(answers.get(i - 1)) <= 0) {
        throw new InvalidRuleException(
            Place.of("answers").at(i), "Answer must be above the one before: " + answers.get(i));
      }
    }
  }

  private static void checkEnds(List<Optional<Rational>> values) {
    for (int i : List.of(0, values.size() - 1)) {
      if (values.get(i).isEmpty()) {
        throw new InvalidRuleException(
            Place.of("values").at(i), "Value of the first and of the last answer must be known");
      }
    }
  }

  private static void checkNotFalling(List<Optional<Rational>> values) {
    Rational before = values.get(0).orElseThrow();
    for (int i = 1; i < values.size(); i++) {
      Rational value = values.get(i).orElse(before);
      if (value.compareTo(before) < 0) {
        throw new InvalidRuleException(
            Place.of("values").at(i), "Value must not be below the one before: " + value);
      }
      before = value;
    }
  }

  /** {@return the value of the last answer} */
  @Override
  public Optional<Rational> maximum() {
    return values.get(values.size() - 1);
  }

  /** {@return the answers, each for itself} */
  ImmutableRangeSet<Rational> accepted() {
    return answers.stream().map(Range::singleton).collect(toImmutableRangeSet());
  }

  /** {@return the values that it may have if the answer is one of {@code some}; all if none is} */
  ImmutableRangeSet<Rational> possible(ImmutableRangeSet<Rational> some) {
    boolean any = answers.stream().anyMatch(some::contains);
    return ImmutableRangeSet.unionOf(
        IntStream.range(0, answers.size())
            .filter(i -> !any || some.contains(answers.get(i)))
            .mapToObj(this::range)
            .collect(toImmutableList()));
  }

  /** {@return the value of the answer at {@code index}, or between which ends it lies} */
  private Range<Rational> range(int index) {
    Stream<Rational> upTo = values.subList(0, index + 1).stream().flatMap(Optional::stream);
    Stream<Rational> from = values.subList(index, values.size()).stream().flatMap(Optional::stream);
    return Range.closed(
        upTo.reduce((left, right) -> right).orElseThrow(), from.findFirst().orElseThrow());
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.answer(this);
  }

  /** {@return what {@link Quantity#describe} tells} */
  @Override
  public String toString() {
    return describe();
  }
}
