/**
 * How scoreboards, policies, assessments, lineages, decisions, programmes and rounds are written
 * outside Java. Begin with {@link org.sovereignparity.json.ParityJson}: JSON documents, CSV tables
 * and the schemas; a {@link org.sovereignparity.json.SovereignParityModule module} is for hosts
 * that own their mapper.
 *
 * <p>Documents are read strictly: what is unknown, missing, twice there or out of bounds is refused
 * with a code and its place, and nothing is repaired. This package prints nothing and opens no
 * files. It stands on all other packages of this module, and none of them on it.
 *
 * <p>Begin reading at {@link org.sovereignparity.json.ParityJson}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.json;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
