/**
 * Under which licence something is, as an {@linkplain org.sovereignparity.licence.LicenceExpression
 * expression} of SPDX, and what the licence {@linkplain org.sovereignparity.licence.Restriction
 * restricts}: known of {@linkplain org.sovereignparity.licence.KnownLicence free licences and some
 * others}, else told by whoever states it.
 *
 * <p>Begin reading at {@link org.sovereignparity.licence.Licence}. This package may import {@code
 * number}, {@code source} and {@code decision}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.licence;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
