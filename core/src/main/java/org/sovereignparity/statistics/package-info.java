/**
 * Intervals, tests and plans for parity on plain numbers.
 *
 * <p>Begin reading at {@link org.sovereignparity.statistics.BenchmarkEvidence}, what is known of
 * two models on one benchmark, and {@link org.sovereignparity.statistics.SupportMethod}, which
 * makes it a {@link org.sovereignparity.statistics.ConfidenceSet} of their ratio. The corners:
 *
 * <ul>
 *   <li>one ratio, or several benchmarks at once: {@link
 *       org.sovereignparity.statistics.MeanRatioMethod}, {@link
 *       org.sovereignparity.statistics.BenchmarkRatio}, {@link
 *       org.sovereignparity.statistics.RatioAggregate};
 *   <li>proportions by methods of their own: {@link org.sovereignparity.statistics.RatioMethod},
 *       {@link org.sovereignparity.statistics.PairedRatioMethod}, {@link
 *       org.sovereignparity.statistics.DifferenceMethod}, {@link
 *       org.sovereignparity.statistics.ProportionMethod};
 *   <li>resampling, also of capped ratios: {@link org.sovereignparity.statistics.Bootstrap}, {@link
 *       org.sovereignparity.statistics.BootstrapDistribution};
 *   <li>items that depend on each other: {@link org.sovereignparity.statistics.Clusters}, {@link
 *       org.sovereignparity.statistics.ClusterCorrection}, {@link
 *       org.sovereignparity.statistics.StandardError};
 *   <li>items that were asked several times: {@link org.sovereignparity.statistics.RepeatedRuns};
 *   <li>tests at a margin: {@link org.sovereignparity.statistics.NonInferiority}, {@link
 *       org.sovereignparity.statistics.TestResult}, and of several claims {@link
 *       org.sovereignparity.statistics.Multiplicity}, {@link
 *       org.sovereignparity.statistics.AdjustedPValue};
 *   <li>a probability, under a prior that is named: {@link org.sovereignparity.statistics.Prior};
 *   <li>a reference chosen for being the best: {@link
 *       org.sovereignparity.statistics.ChosenReference};
 *   <li>which ranks are possible: {@link org.sovereignparity.statistics.RankSets}, {@link
 *       org.sovereignparity.statistics.RankSet};
 *   <li>how many items are needed: {@link org.sovereignparity.statistics.ParityPlan}, {@link
 *       org.sovereignparity.statistics.Expectation};
 *   <li>a drawing: {@link org.sovereignparity.statistics.IntervalPlot}.
 * </ul>
 *
 * <p>An example of each is in {@code core/docs/statistics.md}. How often each interval contains the
 * true value is computed over a grid of cases: <a href="doc-files/coverage.html">coverage at 95
 * %</a>.
 *
 * <p>A set or a test says how well data <em>support</em> a ratio. It never decides a verdict: those
 * compare exact numbers. This is the only package whose API has floating point; it may import
 * {@code report}, for the drawing, and {@code decision}, for the exception of bad input.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.statistics;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
