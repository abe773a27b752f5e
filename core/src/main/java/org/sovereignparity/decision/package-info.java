/**
 * What every decision is made of: the {@link org.sovereignparity.decision.Verdict verdict}, and the
 * {@link org.sovereignparity.decision.ReasonCode codes} of the reasons for it.
 *
 * <p>This package may import {@code number} and {@code source}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.decision;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
