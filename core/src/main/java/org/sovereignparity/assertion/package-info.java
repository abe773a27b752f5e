/**
 * Assertions for tests: that a decision is met, with the reasoning as the message where it is not.
 *
 * <p>Begin reading at {@link org.sovereignparity.assertion.ParityAssertions}. No test framework is
 * needed. Any package may be imported here, and none imports this one.
 */
@NullMarked
package org.sovereignparity.assertion;

import org.jspecify.annotations.NullMarked;
