/**
 * What a model is made of: {@linkplain org.sovereignparity.lineage.Component components} with their
 * derivation and {@linkplain org.sovereignparity.licence.Licence licence}, {@linkplain
 * org.sovereignparity.lineage.Claim claims} with their evidence, and what is {@linkplain
 * org.sovereignparity.lineage.Established established} as of a day.
 *
 * <p>This package may import {@code number}, {@code source}, {@code report}, {@code decision},
 * {@code model} and {@code licence}.
 *
 * <p>Begin reading at {@link org.sovereignparity.lineage.Lineage}; what holds of a part on a day is
 * decided in {@link org.sovereignparity.lineage.Established}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.lineage;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
