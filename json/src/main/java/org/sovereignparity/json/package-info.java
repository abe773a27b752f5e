/**
 * How scoreboards, policies, assessments, lineages, criteria, decisions, programmes and rounds are
 * written outside Java: {@linkplain org.sovereignparity.json.ParityJson JSON documents, CSV tables
 * and the schemas}. Hosts that own their mapper have the same forms in modules of their version of
 * Jackson.
 *
 * <p>Documents are read strictly: what is unknown, missing, twice there or out of bounds is refused
 * with a code and its place, and nothing is repaired. This package prints nothing and opens no
 * files. It may import {@code document} and what is internal to this module; no other package of
 * the module imports it.
 *
 * <p>Begin reading at {@link org.sovereignparity.json.ParityJson}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.json;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
