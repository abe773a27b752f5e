/**
 * How scoreboards, policies, assessments, lineages, decisions, programmes and rounds are written
 * outside Java: {@link org.sovereignparity.json.ParityJson JSON documents and CSV tables}, a {@link
 * org.sovereignparity.json.SovereignParityModule module} for hosts that own their mapper, {@link
 * org.sovereignparity.json.DecisionRecord records of decisions} under a hash, the {@link
 * org.sovereignparity.json.Oracle oracle}, and the {@link
 * org.sovereignparity.json.ConformanceVectors vectors} that other implementations of its protocol
 * are checked against.
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
