package org.sovereignparity.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sovereignparity.decision.Place;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.number.Rational;
import org.sovereignparity.scoring.Facts;
import org.sovereignparity.scoring.InputRefusal;
import org.sovereignparity.scoring.Quantity;

/**
 * Who takes part after all events, and with which stated values.
 *
 * @param in the submissions in the field, in the order given
 * @param inputs what each team handed in of the points, by team; stated values are not among it
 * @param out why a team left the field, by team
 */
record Participants(
    ImmutableList<Submission> in,
    ImmutableMap<String, Facts> inputs,
    ImmutableMap<String, Obstacle> out) {

  /**
   * {@return the field that {@code events} leave, taken by date and, on one day, as given}
   *
   * @param inputs what each team handed in of the points, by team
   * @param asOf the last day whose events take effect; later ones are only checked
   */
  static Participants after(
      Edition edition,
      ImmutableList<Submission> submissions,
      ImmutableMap<String, Facts> inputs,
      ImmutableList<Event> events,
      Optional<LocalDate> asOf) {
    Builder builder = new Builder(edition, submissions);
    ImmutableList<Integer> order = byDate(events);
    for (int index : order) {
      Event event = events.get(index);
      boolean isHeard = asOf.filter(event.on()::isAfter).isEmpty();
      builder.apply(event, isHeard, Place.of("events").at(index));
    }
    return builder.build(inputs);
  }

  private static ImmutableList<Integer> byDate(ImmutableList<Event> events) {
    return IntStream.range(0, events.size())
        .boxed()
        .sorted(Comparator.comparing(index -> events.get(index).on()))
        .collect(ImmutableList.toImmutableList());
  }

  private static final class Builder {
    private final Entrants entrants;
    private final ImmutableMap<String, Quantity> blocks;
    private final Map<String, Submission> submissions = new LinkedHashMap<>();
    private final Map<String, Obstacle> out = new LinkedHashMap<>();

    Builder(Edition edition, ImmutableList<Submission> submissions) {
      this.entrants = edition.ranks();
      this.blocks = edition.statable();
      submissions.forEach(submission -> this.submissions.put(submission.team(), submission));
    }

    /** Only the state of the team depends on the events before it. */
    void apply(Event event, boolean isHeard, Place where) {
      if (!submissions.containsKey(event.team())) {
        throw bad(
            where.property("team"),
            "%s of an event must have a submission: \"%s\""
                .formatted(entrants.first(), event.team()));
      }
      if (isHeard) {
        checkState(event, where);
      }
      event.block().ifPresent(block -> checkBlock(block, where));
      event.value().ifPresent(value -> checkValue(event, value, where));
      if (isHeard) {
        takeEffect(event);
      }
    }

    private void checkBlock(String block, Place where) {
      if (!blocks.containsKey(block)) {
        throw bad(
            where.property("block"), "Block of an event must be in the rules: \"" + block + '"');
      }
    }

    private void checkValue(Event event, Rational value, Place where) {
      Optional<Rational> maximum =
          requireNonNull(blocks.get(event.block().orElseThrow())).maximum();
      boolean tooGreat = maximum.isPresent() && value.compareTo(maximum.get()) > 0;
      if (value.signum() < 0 || tooGreat) {
        throw new RefusedException(
            InputRefusal.INPUT_OUT_OF_RANGE,
            where.property("value"),
            "Stated value must lie within 0..%s: %s"
                .formatted(maximum.map(Rational::toString).orElse(""), value));
      }
    }

    private void checkState(Event event, Place where) {
      Obstacle state = out.get(event.team());
      boolean reinstates = event.kind() == Event.Kind.REINSTATED;
      if (reinstates != (state == Obstacle.DISQUALIFIED) || (!reinstates && state != null)) {
        throw bad(
            where,
            "Event must fit the state of the %s, which is %s: %s"
                .formatted(
                    entrants.one(), state == null ? "in the field" : state.toString(), event));
      }
    }

    private void takeEffect(Event event) {
      switch (event.kind()) {
        case DISQUALIFIED -> out.put(event.team(), Obstacle.DISQUALIFIED);
        case WITHDRAWN -> out.put(event.team(), Obstacle.WITHDRAWN);
        case REINSTATED -> out.remove(event.team());
        case STATED_VALUE_CORRECTED -> correct(event);
      }
    }

    private void correct(Event event) {
      Submission submission = requireNonNull(submissions.get(event.team()));
      Map<String, Rational> stated = new LinkedHashMap<>(submission.stated());
      stated.put(event.block().orElseThrow(), event.value().orElseThrow());
      submissions.put(event.team(), submission.toBuilder().stated(stated).build());
    }

    Participants build(ImmutableMap<String, Facts> inputs) {
      return new Participants(
          submissions.values().stream()
              .filter(submission -> !out.containsKey(submission.team()))
              .collect(ImmutableList.toImmutableList()),
          inputs,
          ImmutableMap.copyOf(out));
    }

    private static RefusedException bad(Place where, String message) {
      return new RefusedException(RoundRefusal.BAD_EVENT, where, message);
    }
  }
}
