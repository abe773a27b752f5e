/**
 * What is measured and what came out: {@link org.sovereignparity.benchmark.Benchmark benchmarks}
 * with scale and direction, {@link org.sovereignparity.benchmark.Score scores} with the {@link
 * org.sovereignparity.benchmark.Protocol protocol} they were taken under, and {@link
 * org.sovereignparity.benchmark.Scoreboard scoreboards}.
 *
 * <p>This package may import {@code number}, {@code source} and {@code model}.
 *
 * <p>Begin reading at {@link org.sovereignparity.benchmark.Scoreboard}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.benchmark;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
