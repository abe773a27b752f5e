/**
 * Decisions put on record under a hash, so that anybody can decide them again.
 *
 * <p>A record is verified by later versions too, on what it says itself: what a result could say at
 * first is fixed beside its form, and the page on records has the rule for new keys and codes.
 *
 * <p>This package may import what is internal to this module, and {@code document}.
 *
 * <p>Begin reading at {@link org.sovereignparity.json.record.DecisionRecord}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.json.record;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
