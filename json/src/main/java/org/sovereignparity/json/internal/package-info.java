/**
 * Documents as plain values: how they are read within bounds, written and compared; not exported.
 * Begin with {@link org.sovereignparity.json.internal.Tree}. It may import {@code document}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.json.internal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
