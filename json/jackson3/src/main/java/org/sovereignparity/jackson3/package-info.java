/**
 * Documents of sovereign-parity in mappers of Jackson 3. It may import what {@code
 * org.sovereignparity.json} exports.
 *
 * <p>Begin reading at {@link org.sovereignparity.jackson3.SovereignParityModule}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.jackson3;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
