/**
 * What a model is made of: components, derivations, licences, claims and evidence. Licences are
 * {@link org.sovereignparity.lineage.LicenceExpression SPDX expressions}.
 *
 * <p>This package may import {@code number}, {@code source}, {@code decision} and {@code model}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.lineage;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
