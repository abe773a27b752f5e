package org.sovereignparity.json.importer;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Score;
import org.sovereignparity.decision.Place;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.number.Rational;
import org.sovereignparity.parity.support.SupportData;
import org.sovereignparity.statistics.PairedCounts;

/** The scores that were chosen for a benchmark, and what is stated of its direction and scale. */
record ChosenScores(ScoreChoice choice, ImmutableList<Candidate> candidates) {
  private static final Scale FRACTIONS = Scale.of(Rational.ZERO, Rational.ONE);

  static Place where(ScoreChoice choice) {
    return Place.of("choices").key(choice.id());
  }

  Benchmark benchmark() {
    choice.chance().ifPresent(this::checkChance);
    return Benchmark.builder()
        .id(choice.id())
        .scale(scale())
        .direction(direction())
        .chance(choice.chance())
        .build();
  }

  private void checkChance(Rational chance) {
    Scale scale = scale();
    if (!scale.contains(chance) || scale.max().filter(chance::equals).isPresent()) {
      throw refused(
          SelectionRefusal.OUT_OF_SCALE,
          "Chance must lie within %s, below the upper bound: %s".formatted(scale, chance));
    }
  }

  /** {@return the scores, which lie within the scale and have no issues that are not tolerated} */
  ImmutableList<Score> scores() {
    Scale scale = scale();
    for (Candidate candidate : candidates) {
      if (!scale.contains(candidate.score().value().value())) {
        throw refused(
            SelectionRefusal.OUT_OF_SCALE,
            "Score must lie within %s: %s".formatted(scale, candidate));
      }
      Set<IssueCode> issues = Sets.difference(candidate.issues(), choice.tolerated());
      if (!issues.isEmpty()) {
        throw refused(
            SelectionRefusal.HAS_ISSUES,
            "Score must have no issues that the choice does not tolerate, but has %s: %s"
                .formatted(issues, candidate));
      }
    }
    return candidates.stream()
        .map(candidate -> candidate.as(choice.id()))
        .collect(toImmutableList());
  }

  /** {@return the pairs of items that the two scores are the means of, if both runs hold them} */
  Optional<ItemPairs> items(ItemFiles ours, ItemFiles theirs) {
    if (candidates.size() != 2) {
      return Optional.empty();
    }
    Candidate candidate = candidates.get(0);
    Candidate reference = candidates.get(1);
    return ours.of(candidate)
        .flatMap(mine -> theirs.of(reference).map(other -> ItemPairs.of(mine, other)))
        .filter(pairs -> pairs.items().size() > 1)
        .filter(pairs -> pairs.areOf(candidate.score(), reference.score()));
  }

  /** Right and wrong answers are counted where the best score of an item is 1. */
  void addItems(ItemPairs pairs, SupportData.Builder to) {
    Optional<PairedCounts> counts = scale().equals(FRACTIONS) ? pairs.counts() : Optional.empty();
    counts.ifPresentOrElse(
        answers -> to.sameItems(choice.id(), answers),
        () -> to.sameItems(choice.id(), pairs.sample().orElseThrow()));
  }

  void addErrors(SupportData.Builder to) {
    ImmutableList<SampledError> known =
        candidates.stream()
            .flatMap(chosen -> SampledError.of(chosen.score()).stream())
            .collect(toImmutableList());
    if (known.size() == 2) {
      SampledError ours = known.get(0);
      SampledError theirs = known.get(1);
      to.standardErrors(
          choice.id(), ours.error(), ours.samples(), theirs.error(), theirs.samples());
    }
  }

  /** {@return how many samples each of the scores is of} */
  long samples() {
    ImmutableSet<Optional<Long>> stated =
        candidates.stream().map(one -> one.score().samples()).collect(toImmutableSet());
    Optional<Long> only = stated.size() == 1 ? Iterables.getOnlyElement(stated) : Optional.empty();
    return only.filter(count -> count > 0)
        .orElseThrow(
            () ->
                refused(
                    SelectionRefusal.SAMPLES_DIFFER,
                    "Scores must all state one number of samples, not 0, but of %s are:%s"
                        .formatted(choice, Candidates.listed(candidates))));
  }

  private Direction direction() {
    ImmutableSet<Direction> stated =
        Stream.concat(
                choice.direction().stream(),
                candidates.stream()
                    .flatMap(one -> Stream.of(one.score().direction(), one.knownDirection()))
                    .flatMap(Optional::stream))
            .collect(toImmutableSet());
    if (stated.size() > 1) {
      throw refused(
          SelectionRefusal.DIRECTIONS_DIFFER,
          "Files, known tasks and choice must state one direction for %s, but there are %s"
              .formatted(choice, stated));
    }
    if (stated.isEmpty()) {
      throw refused(
          SelectionRefusal.NO_DIRECTION,
          "Direction must be stated in a file or by the choice: " + choice);
    }
    return Iterables.getOnlyElement(stated);
  }

  private Scale scale() {
    candidates.forEach(this::checkStated);
    ImmutableSet<Scale> scales =
        candidates.stream().flatMap(this::scales).collect(toImmutableSet());
    ImmutableSet<String> units =
        candidates.stream()
            .flatMap(one -> Stream.ofNullable(one.settings().get(Settings.UNIT)))
            .collect(toImmutableSet());
    if (scales.size() > 1 || units.size() > 1) {
      throw refused(
          SelectionRefusal.UNITS_DIFFER,
          "Scores must be in one unit, but of %s the scales are %s and the units %s:%s"
              .formatted(choice, scales, units, Candidates.listed(candidates)));
    }
    Scale scale = Iterables.getOnlyElement(scales);
    candidates.forEach(one -> checkPercent(one, scale));
    return scale;
  }

  private Stream<Scale> scales(Candidate candidate) {
    return Stream.of(candidate.score().scale(), candidate.knownScale(), choice.scale())
        .flatMap(Optional::stream);
  }

  /** A score must not get its scale from that of another, which may be in another unit. */
  private void checkStated(Candidate candidate) {
    if (scales(candidate).findAny().isEmpty()) {
      throw refused(
          SelectionRefusal.NO_SCALE,
          "Scale must be stated in the file or by the choice: " + candidate);
    }
  }

  private void checkPercent(Candidate candidate, Scale scale) {
    if (candidate.score().value().text().endsWith("%") && !scale.equals(FRACTIONS)) {
      throw refused(
          SelectionRefusal.UNITS_DIFFER,
          "Score with a percent sign is a fraction of 1, so its scale must be %s, not %s: %s"
              .formatted(FRACTIONS, scale, candidate));
    }
  }

  private RefusedException refused(SelectionRefusal code, String message) {
    return new RefusedException(code, where(choice), message);
  }
}
