package org.sovereignparity.parity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sovereignparity.internal.Ids;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;

/**
 * The models that were better than all before them, in the order of their release, of those
 * released on one day by id. Each is better than the one before, and the first to reach any value
 * is among them.
 */
final class RecordLine {
  /**
   * A model and what it reached.
   *
   * @param model a model with a release date
   * @param reached more is better, whatever the direction of the benchmark
   */
  record Mark(Model model, Rational reached) {
    LocalDate day() {
      return model.released().orElseThrow();
    }

    private Mark raisedBy(Rational amount) {
      return new Mark(model, reached.plus(amount));
    }
  }

  private static final Comparator<Mark> FIRST =
      Comparator.comparing(Mark::day).thenComparing(mark -> mark.model().id(), Ids.ORDER);

  private final ImmutableList<Mark> records;

  private RecordLine(ImmutableList<Mark> records) {
    this.records = records;
  }

  static RecordLine of(Iterable<Mark> marks) {
    List<Mark> records = new ArrayList<>();
    for (Mark mark : ImmutableList.sortedCopyOf(FIRST, marks)) {
      if (records.isEmpty()
          || mark.reached().compareTo(records.get(records.size() - 1).reached()) > 0) {
        records.add(mark);
      }
    }
    return new RecordLine(ImmutableList.copyOf(records));
  }

  /** {@return the same models, each of which counts as having reached so much more} */
  RecordLine raisedBy(Rational amount) {
    return new RecordLine(
        records.stream().map(mark -> mark.raisedBy(amount)).collect(toImmutableList()));
  }

  ImmutableList<Mark> records() {
    return records;
  }

  /** {@return the model that reached {@code value} first, if one has} */
  Optional<Model> firstToReach(Rational value) {
    int low = 0;
    int high = records.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (records.get(middle).reached().compareTo(value) >= 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low < records.size() ? Optional.of(records.get(low).model()) : Optional.empty();
  }
}
