/**
 * What several packages share and users never meet: the styles of generated values, the order of
 * ids, checks of texts and dates. It is exported to {@code json} only, and imports nothing of the
 * library.
 *
 * <p>Begin reading at {@link org.sovereignparity.internal.ValueStyle}.
 */
@NullMarked
package org.sovereignparity.internal;

import org.jspecify.annotations.NullMarked;
