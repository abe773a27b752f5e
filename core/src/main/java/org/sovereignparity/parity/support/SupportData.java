package org.sovereignparity.parity.support;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sovereignparity.number.Rational;
import org.sovereignparity.statistics.BenchmarkEvidence;
import org.sovereignparity.statistics.Clusters;
import org.sovereignparity.statistics.PairedCounts;
import org.sovereignparity.statistics.PairedSample;
import org.sovereignparity.statistics.Proportion;
import org.sovereignparity.statistics.Sample;

/**
 * What is known of an assessment's scores beside them: for each benchmark who answered which items
 * rightly, the scores of items, or the standard errors.
 *
 * <pre>
 *   SupportData.builder().sameItems("MMLU-Pro", PairedCounts.of(850, 40, 60, 50)).build()
 * </pre>
 *
 * <p>The candidate comes first, then the model that is the reference on that benchmark. Data of one
 * model paired with those of another reference than the assessment has are not noticed, unless
 * their means differ from the scores.
 */
public final class SupportData {
  private final ImmutableMap<String, SupportEntry> entries;
  private final ImmutableMap<String, ImmutableMap<String, Sample>> rivals;

  private SupportData(
      ImmutableMap<String, SupportEntry> entries,
      ImmutableMap<String, ImmutableMap<String, Sample>> rivals) {
    this.entries = entries;
    this.rivals = rivals;
  }

  /** {@return a builder without data} */
  public static Builder builder() {
    return new Builder();
  }

  ImmutableMap<String, SupportEntry> entries() {
    return entries;
  }

  /** {@return the scores of items of each rival, by benchmark} */
  ImmutableMap<String, ImmutableMap<String, Sample>> rivals() {
    return rivals;
  }

  Optional<SupportEntry> of(String benchmark) {
    return Optional.ofNullable(entries.get(benchmark));
  }

  /** {@return the benchmarks that have data} */
  @Override
  public String toString() {
    return "data of " + entries.keySet();
  }

  /** Collects what is known, benchmark by benchmark. */
  public static final class Builder {
    private final Map<String, SupportEntry> entries = new LinkedHashMap<>();
    private final Map<String, ImmutableMap<String, Sample>> rivals = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Adds right and wrong answers to the same items. A wrong one has the least score of the
     * benchmark's scale, a right one the greatest.
     *
     * @throws IllegalArgumentException if the benchmark has data already, or there are fewer than
     *     two items
     */
    @CanIgnoreReturnValue
    public Builder sameItems(String benchmark, PairedCounts counts) {
      checkItems(counts.items());
      return add(benchmark, new SupportEntry.Answers(BenchmarkEvidence.sameItems(counts)));
    }

    /**
     * Adds scores on the same items, in the unit of the benchmark.
     *
     * @throws IllegalArgumentException if the benchmark has data already, or there are fewer than
     *     two items
     */
    @CanIgnoreReturnValue
    public Builder sameItems(String benchmark, PairedSample sample) {
      checkItems(sample.size());
      return add(benchmark, new SupportEntry.Items(BenchmarkEvidence.sameItems(sample)));
    }

    /**
     * Adds scores on the same items, in the unit of the benchmark, which depend on each other
     * within clusters.
     *
     * @throws IllegalArgumentException if the benchmark has data already, there are fewer than two
     *     clusters, or there is not one label for each item
     */
    @CanIgnoreReturnValue
    public Builder sameItems(String benchmark, PairedSample sample, Clusters clusters) {
      BenchmarkEvidence evidence = BenchmarkEvidence.sameItems(sample, clusters);
      if (clusters.count() < 2) {
        throw new IllegalArgumentException("Clusters must be at least two: " + clusters.count());
      }
      return add(benchmark, new SupportEntry.Items(evidence));
    }

    /**
     * Adds right and wrong answers of which it is not known who answered which item.
     *
     * @throws IllegalArgumentException if the benchmark has data already, or a model has fewer than
     *     two items
     */
    @CanIgnoreReturnValue
    public Builder separateItems(String benchmark, Proportion candidate, Proportion reference) {
      checkItems(candidate.items());
      checkItems(reference.items());
      return add(
          benchmark,
          new SupportEntry.Answers(BenchmarkEvidence.separateItems(candidate, reference)));
    }

    /**
     * Adds the standard errors of the two scores, in the unit of the benchmark, and how many items
     * they are of. The scores are those that are assessed.
     *
     * @param candidateError not negative
     * @param candidateItems at least two
     * @param referenceError not negative
     * @param referenceItems at least two
     * @throws IllegalArgumentException if a number is not such, or the benchmark has data already
     */
    @CanIgnoreReturnValue
    public Builder standardErrors(
        String benchmark,
        Rational candidateError,
        int candidateItems,
        Rational referenceError,
        int referenceItems) {
      check(candidateError, candidateItems);
      check(referenceError, referenceItems);
      return add(
          benchmark,
          new SupportEntry.Errors(candidateError, candidateItems, referenceError, referenceItems));
    }

    /**
     * Adds the scores of every rival among which the reference was chosen as the best, all on the
     * same items, in the unit of the benchmark. They say by how much the choice biases the ratio,
     * and change no set; see {@link ParitySupport#choiceBias}.
     *
     * <p>A rival that has no scores is taken to have had no part in the choice, so that the bias is
     * rather too small. One that has them on some benchmark, or is the reference of one, must have
     * them on each that is used.
     *
     * @param scores by model, the same models on every benchmark
     * @throws IllegalArgumentException if the benchmark has rivals already
     */
    @CanIgnoreReturnValue
    public Builder rivals(String benchmark, Map<String, Sample> scores) {
      if (rivals.putIfAbsent(benchmark, ImmutableMap.copyOf(scores)) != null) {
        throw new IllegalArgumentException(
            "Benchmark must have rivals once only: \"" + benchmark + "\"");
      }
      return this;
    }

    private static void check(Rational error, int items) {
      if (error.signum() < 0) {
        throw new IllegalArgumentException("Standard error must not be negative: " + error);
      }
      checkItems(items);
    }

    private static void checkItems(int items) {
      if (items < 2) {
        throw new IllegalArgumentException("Items must be at least two: " + items);
      }
    }

    private Builder add(String benchmark, SupportEntry entry) {
      if (entries.putIfAbsent(benchmark, entry) != null) {
        throw new IllegalArgumentException(
            "Benchmark must have data once only: \"" + benchmark + "\"");
      }
      return this;
    }

    /** {@return the data} */
    public SupportData build() {
      return new SupportData(ImmutableMap.copyOf(entries), ImmutableMap.copyOf(rivals));
    }
  }
}
