/**
 * Korea's sovereign-AI programme as published: {@link
 * org.sovereignparity.programme.korea.KoreaSovereignAi its two editions}, entries and outcomes.
 *
 * <p>This package holds data and citations, no logic. It may import all others of the library.
 *
 * <p>Begin reading at {@link org.sovereignparity.programme.korea.KoreaSovereignAi}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.programme.korea;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
