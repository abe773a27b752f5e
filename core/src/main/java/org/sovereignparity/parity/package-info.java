/**
 * How close a model comes to the frontier: {@link org.sovereignparity.parity.ParityPolicy policies}
 * that say how scores become a ratio, {@link org.sovereignparity.parity.Frontier frontiers} that
 * choose the reference, and {@link org.sovereignparity.parity.ParityAssessment assessments} with
 * their verdict and its reasons; and how far behind in time it is, a {@link
 * org.sovereignparity.parity.Lag lag}. Only in {@code DoubleArithmetic}, which decides nothing, is
 * exactness left.
 *
 * <p>This package may import {@code number}, {@code source}, {@code report}, {@code decision},
 * {@code model} and {@code benchmark}.
 *
 * <p>Begin reading at {@link org.sovereignparity.parity.ParityPolicy}; {@link
 * org.sovereignparity.parity.ParityAssessment} holds what comes out.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.parity;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
