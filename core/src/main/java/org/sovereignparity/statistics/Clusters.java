package org.sovereignparity.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which items belong together, such as questions about one passage: the i-th label is the cluster
 * of the i-th item.
 */
public final class Clusters {
  private final int[] indices;
  private final int count;

  private Clusters(int[] indices, int count) {
    this.indices = indices;
    this.count = count;
  }

  /**
   * {@return the clusters with the given labels}
   *
   * @param labels one for each item, at least one; equal labels are one cluster
   * @throws IllegalArgumentException if there are none
   */
  public static Clusters of(int... labels) {
    if (labels.length == 0) {
      throw new IllegalArgumentException("Clusters must have an item: []");
    }
    Map<Integer, Integer> seen = new HashMap<>();
    int[] indices = new int[labels.length];
    for (int i = 0; i < labels.length; i++) {
      int next = seen.size();
      indices[i] = seen.computeIfAbsent(labels[i], label -> next);
    }
    return new Clusters(indices, seen.size());
  }

  /** {@return how many clusters there are} */
  public int count() {
    return count;
  }

  /** {@return how many items there are} */
  public int items() {
    return indices.length;
  }

  /** {@return the sum of {@code values} in each cluster} */
  double[] sums(double[] values) {
    double[] sums = new double[count];
    for (int i = 0; i < values.length; i++) {
      sums[indices[i]] += values[i];
    }
    return sums;
  }

  /** Expects as many items as there are scores. */
  void checkItems(int scores) {
    if (scores != indices.length) {
      throw new IllegalArgumentException(
          "Clusters must have a label for each of %s items: %s".formatted(scores, indices.length));
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Clusters that && Arrays.equals(indices, that.indices);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(indices);
  }

  /** {@return the numbers, such as {@code 4 clusters of 12 items}} */
  @Override
  public String toString() {
    return count + " clusters of " + indices.length + " items";
  }
}
