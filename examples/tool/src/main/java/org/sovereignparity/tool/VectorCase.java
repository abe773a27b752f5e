package org.sovereignparity.tool;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.sovereignparity.json.oracle.ConformanceCase;

/**
 * A case and the file that it stands in.
 *
 * @param file the name of the file
 * @param vector the case
 */
record VectorCase(String file, ConformanceCase vector) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** {@return the operation of the request; empty of a line that is no request} */
  Optional<String> op() {
    return Optional.ofNullable(key("op", vector.request()).textValue());
  }

  /**
   * {@return what a line holds at {@code key}; missing if it is no JSON object or has no such key}
   */
  static JsonNode key(String key, String line) {
    try {
      return MAPPER.readTree(line).path(key);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  static ImmutableList<String> requests(List<VectorCase> cases) {
    return cases.stream().map(one -> one.vector().request()).collect(toImmutableList());
  }
}
