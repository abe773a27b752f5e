package org.sovereignparity.tool;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.sovereignparity.json.oracle.ConformanceCase;

/**
 * A case and the file that it stands in.
 *
 * @param file the name of the file
 * @param vector the case
 */
record VectorCase(String file, ConformanceCase vector) {
  static ImmutableList<String> requests(List<VectorCase> cases) {
    return cases.stream().map(one -> one.vector().request()).collect(toImmutableList());
  }
}
