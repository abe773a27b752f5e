/**
 * What a model is made of: {@linkplain org.sovereignparity.lineage.Component components} with their
 * derivation and {@linkplain org.sovereignparity.lineage.Licence licence}, {@linkplain
 * org.sovereignparity.lineage.Claim claims} with their evidence, and what is {@linkplain
 * org.sovereignparity.lineage.Established established} as of a day.
 *
 * <p>This package may import {@code number}, {@code source}, {@code decision} and {@code model}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.lineage;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
