package org.sovereignparity.programme.support;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import com.google.common.collect.Tables;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.LinkedHashMap;
import org.sovereignparity.internal.NearestDouble;
import org.sovereignparity.number.Rational;
import org.sovereignparity.statistics.MeanEstimate;

/**
 * How sure the points of blocks are: for each team and block that has one, a standard error in
 * points, and of how many ratings or items it is.
 *
 * <pre>
 *   RoundErrors.builder().standardError("Upstage", "experts", Rational.parse("0.6"), 10).build()
 * </pre>
 *
 * <p>The error of an input, times what a unit of it adds to the block (25/100 for a percentage that
 * gives 25 points), is that of the block. A block without an error is taken as it is.
 */
public final class RoundErrors {
  private final ImmutableTable<String, String, MeanEstimate> errors;

  private RoundErrors(ImmutableTable<String, String, MeanEstimate> errors) {
    this.errors = errors;
  }

  /** {@return a builder without errors} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the errors of a team by block, each as an estimate of 0} */
  ImmutableMap<String, MeanEstimate> of(String team) {
    return errors.row(team);
  }

  ImmutableTable<String, String, MeanEstimate> all() {
    return errors;
  }

  /** {@return the blocks with an error, by team} */
  @Override
  public String toString() {
    return "errors of " + errors.rowMap().keySet();
  }

  /** Collects errors, block by block. */
  public static final class Builder {
    private final Table<String, String, MeanEstimate> errors =
        Tables.newCustomTable(new LinkedHashMap<>(), LinkedHashMap::new);

    private Builder() {}

    /**
     * Adds the error of the points that a team has in a block.
     *
     * @param error in points, not negative
     * @param items of how many ratings or items it is, at least two
     * @throws IllegalArgumentException if a number is not such, or the block of the team has an
     *     error already
     */
    @CanIgnoreReturnValue
    public Builder standardError(String team, String block, Rational error, int items) {
      if (errors.contains(team, block)) {
        throw new IllegalArgumentException(
            "Block must have an error once only: \"%s\", \"%s\"".formatted(team, block));
      }
      double nearest = NearestDouble.of(error.numerator(), error.denominator());
      errors.put(team, block, new MeanEstimate(0, nearest, items));
      return this;
    }

    /** {@return the errors} */
    public RoundErrors build() {
      return new RoundErrors(ImmutableTable.copyOf(errors));
    }
  }
}
