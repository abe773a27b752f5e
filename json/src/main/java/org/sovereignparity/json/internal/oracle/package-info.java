/**
 * What the oracle does with a request: the operations of its protocol, each with the form of its
 * request and answer. It may import codecs, importers, {@code document} and {@code internal}.
 *
 * <p>Begin reading at {@link org.sovereignparity.json.internal.oracle.OracleProtocol}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.json.internal.oracle;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
