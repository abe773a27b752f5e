/**
 * Answers requests of programs in any language: the {@link org.sovereignparity.json.oracle.Oracle
 * oracle}, and the {@link org.sovereignparity.json.oracle.ConformanceVectors vectors} that other
 * implementations of its protocol are checked against.
 *
 * <p>It may import what is internal to this module, and {@code document}; nothing of it opens a
 * file.
 *
 * <p>Begin reading at {@link org.sovereignparity.json.oracle.Oracle}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.json.oracle;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
