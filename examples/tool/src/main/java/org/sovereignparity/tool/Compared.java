package org.sovereignparity.tool;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.sovereignparity.json.oracle.AnswerDifference;
import org.sovereignparity.json.oracle.ConformanceCase;

/**
 * What of answers is compared, and how much of a difference is told.
 *
 * @param keys the keys of answers that are compared; all, if there are none
 * @param first how many places of an answer that differ are told at most
 */
record Compared(ImmutableSet<String> keys, int first) {
  /** All keys, and the first place that differs. */
  static final Compared WHOLE = new Compared(ImmutableSet.of(), 1);

  /** {@return the first places at which {@code answer} is not that of {@code vector}} */
  ImmutableList<AnswerDifference> differences(ConformanceCase vector, String answer) {
    return vector.differences(answer).stream()
        .filter(this::isCompared)
        .limit(first)
        .collect(toImmutableList());
  }

  /** The answer as a whole, which may be none, is always compared. */
  private boolean isCompared(AnswerDifference difference) {
    String pointer = difference.pointer();
    int end = pointer.indexOf('/', 1);
    return keys.isEmpty()
        || pointer.isEmpty()
        || keys.contains(pointer.substring(1, end < 0 ? pointer.length() : end));
  }
}
