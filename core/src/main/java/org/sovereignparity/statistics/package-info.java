/**
 * Intervals and tests for parity on plain numbers: {@link
 * org.sovereignparity.statistics.RatioMethod ratios} of proportions and of means, paired or not,
 * non-inferiority at a margin, several benchmarks at once ({@link
 * org.sovereignparity.statistics.SupportMethod}), the bootstrap, and planning.
 *
 * <p>How often each interval contains the true value is computed over a grid of cases: <a
 * href="doc-files/coverage.html">coverage at 95 %</a>.
 *
 * <p>What stands here says how well data <em>support</em> a ratio. It never decides a verdict:
 * those compare exact numbers. This is the only package whose API has floating point; it may import
 * {@code decision} only, for the exception of bad input.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.statistics;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
