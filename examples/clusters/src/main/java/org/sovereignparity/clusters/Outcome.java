package org.sovereignparity.clusters;

import java.util.Optional;
import org.sovereignparity.decision.Verdict;

/**
 * What becomes of a model: a verdict or a fault.
 *
 * @param fault why there is no verdict, such as {@code b3: 123.4 is not within 0..100}
 */
record Outcome(String model, Optional<Verdict> verdict, Optional<String> fault) {}
