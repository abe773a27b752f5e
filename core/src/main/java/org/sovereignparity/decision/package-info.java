/**
 * What every decision is made of: the {@link org.sovereignparity.decision.Verdict verdict}, the
 * {@link org.sovereignparity.decision.ReasonCode codes} of the reasons for it, {@link
 * org.sovereignparity.decision.Rule rules} and the kit of those that are trees ({@link
 * org.sovereignparity.decision.RuleNode}), and the one {@linkplain
 * org.sovereignparity.decision.InvalidInputException exception} with a code for bad input, with the
 * {@link org.sovereignparity.decision.Place place} at fault.
 *
 * <p>This package may import {@code number}, {@code source} and {@code report}.
 *
 * <p>Begin reading at {@link org.sovereignparity.decision.Verdict}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.decision;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
