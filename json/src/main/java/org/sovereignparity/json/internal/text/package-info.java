/**
 * What holds for texts that are read and shown. It imports nothing of this module, and so is a
 * package of its own: {@code document} shows texts, and the rest of {@code internal} refuses
 * documents.
 *
 * <p>Begin reading at {@link org.sovereignparity.json.internal.text.Texts}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.json.internal.text;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
