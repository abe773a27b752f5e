/**
 * What every decision is made of: the {@link org.sovereignparity.decision.Verdict verdict}, the
 * {@link org.sovereignparity.decision.ReasonCode codes} of the reasons for it, and, for rules that
 * are trees, the {@link org.sovereignparity.decision.Evaluation evaluation} in the shape of the
 * rule with the {@link org.sovereignparity.decision.Fact facts} that it rests on.
 *
 * <p>This package may import {@code number} and {@code source}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.decision;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
