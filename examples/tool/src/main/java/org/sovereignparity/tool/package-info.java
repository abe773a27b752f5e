/**
 * The tool: one command that is the oracle, decides, gates, imports folders of result files, and
 * checks another implementation over the conformance vectors.
 *
 * <p>Begin reading at {@link org.sovereignparity.tool.Main}; each command is a class of its own.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.tool;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
