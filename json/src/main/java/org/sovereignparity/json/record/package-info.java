/**
 * Decisions put on record under a hash, so that anybody can decide them again.
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
