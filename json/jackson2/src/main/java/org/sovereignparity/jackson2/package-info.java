/**
 * Documents of sovereign-parity in mappers of Jackson 2. It may import what {@code
 * org.sovereignparity.json} exports.
 *
 * <p>Begin reading at {@link org.sovereignparity.jackson2.SovereignParityModule}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.jackson2;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
