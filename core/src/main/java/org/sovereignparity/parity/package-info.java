/**
 * How close a model comes to the frontier: {@link org.sovereignparity.parity.ParityPolicy policies}
 * that say how scores become a ratio, {@link org.sovereignparity.parity.Frontier frontiers} that
 * choose the reference, and {@link org.sovereignparity.parity.ParityAssessment assessments} with
 * their verdict and its reasons. A {@link org.sovereignparity.parity.ParitySupport support} says
 * beside them how sure the ratio is; only there, and in {@code DoubleArithmetic}, is exactness
 * left.
 *
 * <p>This package may import {@code number}, {@code source}, {@code decision}, {@code statistics},
 * {@code model} and {@code benchmark}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.parity;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
