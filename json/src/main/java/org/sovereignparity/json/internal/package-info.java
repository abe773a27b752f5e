/**
 * Documents as plain values: how they are read within bounds, written and compared; not exported.
 * It may import {@code document} and {@code internal.text}.
 *
 * <p>Begin reading at {@link org.sovereignparity.json.internal.Tree}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.json.internal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
