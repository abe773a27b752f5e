/**
 * Which ranks of a round the errors of its inputs allow: the {@linkplain
 * org.sovereignparity.programme.support.RoundErrors errors} of block points, and the {@linkplain
 * org.sovereignparity.programme.support.RoundSupport ranks} that they leave possible. It is
 * computed in floating point, stands beside the outcomes, and gates nothing.
 *
 * <p>Begin reading at {@link org.sovereignparity.programme.support.RoundSupport}. This package may
 * import {@code programme} and all that it may.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.programme.support;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
