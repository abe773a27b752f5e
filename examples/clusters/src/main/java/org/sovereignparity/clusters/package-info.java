/**
 * A file of many models decided on Apache Spark and with DuckDB, with the same answers as in
 * memory.
 *
 * <p>Begin reading at {@link org.sovereignparity.clusters.OnSpark}.
 */
@CheckReturnValue
@NullMarked
package org.sovereignparity.clusters;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
