/**
 * Tools that come as one jar: the oracle, the check of another implementation over the conformance
 * vectors, and the import of folders of result files.
 *
 * <p>Begin reading at {@link org.sovereignparity.examples.tools.OracleMain} or {@link
 * org.sovereignparity.examples.tools.ImportFolder}. This package may import none of the short
 * programs.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.examples.tools;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
