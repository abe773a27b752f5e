/**
 * Exact numbers: {@link org.sovereignparity.number.Rational rational} numbers and {@link
 * org.sovereignparity.number.Root roots} of them under one total order, named rounding, thresholds,
 * and how numbers are shown to people.
 *
 * <p>Nothing here is approximate: a number is compared, rounded and printed from its exact value.
 * This package imports no other of the library.
 *
 * <p>Begin reading at {@link org.sovereignparity.number.Rational}, then {@link
 * org.sovereignparity.number.Threshold}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.number;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
