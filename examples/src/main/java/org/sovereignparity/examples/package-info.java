/** Programs that show the library at work, and the oracle. */
@CheckReturnValue
@NullMarked
package org.sovereignparity.examples;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
