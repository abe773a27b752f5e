/**
 * What holds for texts that are read and shown; it imports nothing of this module.
 *
 * <p>Begin reading at {@link org.sovereignparity.json.internal.text.Texts}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.json.internal.text;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
