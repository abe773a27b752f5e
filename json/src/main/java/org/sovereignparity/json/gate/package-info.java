/**
 * Gates: which scores of two models count, and how near the one must come to the other, as a
 * document that a team keeps beside its code.
 *
 * <p>Begin reading at {@link org.sovereignparity.json.gate.ReleaseGate}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.json.gate;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
