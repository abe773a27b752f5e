/**
 * Points rules as values: the {@link org.sovereignparity.scoring.Quantity} tree of inputs, panels,
 * sums, means and named roundings, the {@link org.sovereignparity.scoring.Facts} it is evaluated
 * on, and its explanation.
 *
 * <p>This package may import {@code number}, {@code source}, {@code report} and {@code decision}.
 *
 * <p>Begin reading at {@link org.sovereignparity.scoring.Quantity}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.scoring;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
