package org.sovereignparity.parity;

import com.google.common.base.Suppliers;
import java.util.BitSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.number.Rational;

/**
 * The best reference on a benchmark, and the best of another model. What it is worth is known from
 * the start; whose it is only once somebody asks, since among many models many may tie.
 */
final class Leaders {
  private final Rational normalised;
  private final boolean isShared;
  private final Supplier<Two> models;

  /**
   * The references.
   *
   * @param second the best of the other models, null if there is none
   */
  record Two(Reference best, @Nullable Reference second) {}

  private Leaders(Rational normalised, boolean isShared, Supplier<Two> models) {
    this.normalised = normalised;
    this.isShared = isShared;
    this.models = models;
  }

  static Leaders of(Two models) {
    return new Leaders(models.best().normalised(), false, () -> models);
  }

  /**
   * {@return leaders whose models are looked up only when somebody asks}
   *
   * @param normalised that of the best
   * @param isShared whether another model is as good
   */
  static Leaders of(Rational normalised, boolean isShared, Supplier<Two> models) {
    return new Leaders(normalised, isShared, Suppliers.memoize(models::get));
  }

  /** {@return what every model is compared with that is not {@linkplain #markAlone alone}} */
  Rational normalised() {
    return normalised;
  }

  /** Marks the row of a model that is compared with another reference than all others. */
  void markAlone(BitSet rows) {
    if (!isShared) {
      markBest(rows);
    }
  }

  /** Marks the row of the model that all others are compared with. */
  void markBest(BitSet rows) {
    rows.set(models.get().best().row());
  }

  Reference without(int candidate) {
    Two two = models.get();
    return two.second() != null && two.best().row() == candidate ? two.second() : two.best();
  }
}
