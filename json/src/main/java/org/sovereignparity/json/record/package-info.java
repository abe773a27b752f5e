/**
 * Decisions put on record under a hash, so that anybody can decide them again. Begin with {@link
 * org.sovereignparity.json.record.DecisionRecord}.
 *
 * <p>It may import what is internal to this module, and {@code document}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.json.record;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
