/**
 * What mappers of hosts read and write, whichever version of Jackson they are of; exported to the
 * modules for these versions only. It may import {@code document}, {@code gate}, {@code internal}
 * and {@code internal.codec}.
 *
 * <p>Begin reading at {@link org.sovereignparity.json.internal.mapper.MapperForm}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.json.internal.mapper;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
