/**
 * Competitions and schemes whose rules are data: {@link org.sovereignparity.programme.Programme
 * programmes} with dated {@link org.sovereignparity.programme.Edition editions}, the {@link
 * org.sovereignparity.programme.Submission submissions} and {@link
 * org.sovereignparity.programme.Event events} of a {@link org.sovereignparity.programme.Round
 * round}, and its standings.
 *
 * <p>This package may import all others of the library but {@code programme.korea}.
 *
 * <p>Begin reading at {@link org.sovereignparity.programme.Edition}; ranks, the cut line and ties
 * across it are decided in {@link org.sovereignparity.programme.Outcomes}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.programme;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
