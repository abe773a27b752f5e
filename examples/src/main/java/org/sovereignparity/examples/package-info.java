/**
 * Short programs that show the library at work.
 *
 * <p>Begin reading at {@link org.sovereignparity.examples.FirstAssessment}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.examples;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
