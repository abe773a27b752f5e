/**
 * What the packages of this module share; not exported. It may import of them only what a document
 * is refused with.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.json.internal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
