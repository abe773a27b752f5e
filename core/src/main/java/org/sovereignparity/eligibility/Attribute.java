package org.sovereignparity.eligibility;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sovereignparity.decision.Verdict;

/**
 * One attribute of a part, such as its licence: what it may be, and what the conditions make of
 * that. Of values that come to the same the first stands for all, so that possibilities stay few
 * however many claims there are.
 *
 * @param <T> what a value is
 */
final class Attribute<T> {
  private final Function<T, Tried<T>> conditions;
  private final Function<T, Object> identity;
  private final ImmutableList<Tried<T>> firsts;
  private final Supplier<ImmutableSet<Bearing>> compared;

  /**
   * Creates the attribute.
   *
   * @param values what it may be, in order
   * @param compared those of them with which a claimed value is compared
   * @param conditions what each condition makes of a value
   * @param identity what tells a value from others, where it is not known what it comes to
   */
  Attribute(
      ImmutableSet<T> values,
      Supplier<ImmutableSet<T>> compared,
      Function<T, Tried<T>> conditions,
      Function<T, Object> identity) {
    this.conditions = conditions;
    this.identity = identity;
    Map<Bearing, Tried<T>> firsts = new LinkedHashMap<>();
    for (T value : values) {
      Tried<T> tried = conditions.apply(value);
      firsts.putIfAbsent(Bearing.of(tried.all(), Optional.empty()), tried);
    }
    this.firsts = ImmutableList.copyOf(firsts.values());
    this.compared =
        Suppliers.memoize(
            () -> compared.get().stream().map(this::bearing).collect(toImmutableSet()));
  }

  /** {@return the first of the values that come to the same, for each thing they come to} */
  ImmutableList<Tried<T>> firsts() {
    return firsts;
  }

  Tried<T> tried(T value) {
    return conditions.apply(value);
  }

  /** {@return whether one of the values passes, or may} */
  boolean mayPass() {
    return firsts.stream().anyMatch(tried -> tried.all().verdict() != Verdict.NOT_MET);
  }

  /** {@return whether a claimed value may come to something else than one it is compared with} */
  boolean differs(T value) {
    return compared.get().size() > 1 || !compared.get().contains(bearing(value));
  }

  private Bearing bearing(T value) {
    Outcome all = conditions.apply(value).all();
    return Bearing.of(
        all,
        all.verdict() == Verdict.UNDETERMINED
            ? Optional.of(identity.apply(value))
            : Optional.empty());
  }

  /**
   * A value of an attribute, and what is made of it.
   *
   * @param byCondition what each condition makes of it
   * @param all what all of them do
   */
  record Tried<T>(T value, ImmutableList<Outcome> byCondition, Outcome all) {
    static <T> Tried<T> of(
        T value, ImmutableList<Asked> asked, Function<Asked, Outcome> condition) {
      ImmutableList.Builder<Outcome> outcomes = ImmutableList.builder();
      Outcome all = Outcome.MET;
      for (Asked one : asked) {
        Outcome outcome = condition.apply(one);
        outcomes.add(outcome);
        all = all.and(outcome);
      }
      return new Tried<>(value, outcomes.build(), all);
    }
  }

  /** What a value comes to, without the reason; what is not known of two values may differ. */
  private record Bearing(Verdict verdict, ImmutableSet<Reason> unknown, Optional<Object> of) {
    static Bearing of(Outcome outcome, Optional<Object> of) {
      return new Bearing(outcome.verdict(), outcome.unknown(), of);
    }
  }
}
