/**
 * Who made what and when: {@link org.sovereignparity.model.Model models}, their {@link
 * org.sovereignparity.model.Organisation organisations} and jurisdictions, release dates.
 *
 * <p>This package may import {@code number} and {@code source}.
 *
 * <p>Begin reading at {@link org.sovereignparity.model.Model}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.model;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
