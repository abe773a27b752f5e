/**
 * How scoreboards, policies, assessments, programmes and rounds are written outside Java: {@link
 * org.sovereignparity.json.ParityJson JSON documents and CSV tables}, a {@link
 * org.sovereignparity.json.SovereignParityModule module} for hosts that own their mapper, {@link
 * org.sovereignparity.json.DecisionRecord records of decisions} under a hash, and the {@link
 * org.sovereignparity.json.Oracle oracle}.
 *
 * <p>Documents are read strictly: what is unknown, missing, twice there or out of bounds is refused
 * with a code and its place, and nothing is repaired. This package prints nothing and opens no
 * files.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.json;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
