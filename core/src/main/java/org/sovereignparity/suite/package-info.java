/**
 * How well-known suites of benchmarks make one number of many, as points rules and parity policies:
 * data and citations. Averages are {@link org.sovereignparity.scoring.Quantity points rules} whose
 * inputs are the scores; what depends on the whole field, such as a win rate, is computed before
 * and enters as an input. Nothing is rounded but where the suite's own rule rounds.
 *
 * <p>This package may import {@code number}, {@code source}, {@code decision}, {@code model},
 * {@code benchmark}, {@code parity} and {@code scoring}.
 *
 * <p>Begin reading at {@link org.sovereignparity.suite.OpenLlmLeaderboard}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.suite;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
