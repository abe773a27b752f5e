/**
 * Yes/no rules: {@linkplain org.sovereignparity.eligibility.Criterion criteria} as trees over
 * lineage, parity, points and dates, what they {@linkplain org.sovereignparity.eligibility.Finding
 * find}, and the {@linkplain org.sovereignparity.eligibility.EligibilityDecision decision} under
 * one reading or all.
 *
 * <p>This package may import all but {@code statistics}, {@code parity.support}, {@code suite},
 * {@code programme} and what is below it.
 *
 * <p>Begin reading at {@link org.sovereignparity.eligibility.Criterion}; {@link
 * org.sovereignparity.eligibility.EligibilityDecision} holds what comes out.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.eligibility;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
