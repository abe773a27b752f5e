/**
 * How well data support a parity ratio: what is {@linkplain
 * org.sovereignparity.parity.support.SupportData known} beside the scores, such as who answered
 * which items rightly, and the {@linkplain org.sovereignparity.parity.support.ParitySupport
 * support} that it lends. It is computed in floating point, is given in addition to the verdict,
 * and gates nothing.
 *
 * <p>Begin reading at {@link org.sovereignparity.parity.support.ParitySupport}. This package may
 * import {@code number}, {@code source}, {@code report}, {@code decision}, {@code statistics},
 * {@code model}, {@code benchmark} and {@code parity}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.parity.support;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
