/**
 * Where figures and rules come from: {@link org.sovereignparity.source.Source documents}, and
 * {@link org.sovereignparity.source.Citation citations} of a place in one with how sure it is.
 *
 * <p>This package imports no other of the library.
 *
 * <p>Begin reading at {@link org.sovereignparity.source.Citation}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.source;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
