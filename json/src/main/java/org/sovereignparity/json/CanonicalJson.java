package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.json.internal.Tree;

/**
 * The canonical form of JSON of RFC 8785 (JSON Canonicalization Scheme, June 2020): no white space,
 * keys sorted by their UTF-16 code units (section 3.2.3), nothing escaped that need not be, and
 * escapes in lower case (section 3.2.2.2).
 *
 * <p>That form passes every number through a double (section 3.2.2.3). Whole numbers within ±(2^53
 * - 1) stand as they are written, and {@link #checked} refuses all others.
 */
final class CanonicalJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE).build();
  private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,15}");
  private static final long MAX_WHOLE = (1L << 53) - 1;
  private static final String DIGEST = "sha256:";

  private CanonicalJson() {}

  /** {@return {@code plain}, a value as {@link Tree} reads it, in canonical form} */
  static String of(Object plain) {
    return ParityJson.toString(FACTORY, out -> write(out, plain));
  }

  /**
   * {@return {@code sha256:} and the SHA-256 of {@link #of} in UTF-8, in lower-case hexadecimal
   * digits}
   */
  static String digest(Object plain) {
    return DIGEST + Hashing.sha256().hashString(of(plain), StandardCharsets.UTF_8);
  }

  /**
   * {@return {@code node}, every number of which is whole and within ±(2^53 - 1)}
   *
   * @throws InvalidDocumentException if a number is another
   */
  static Node checked(Node node) {
    check(node);
    return node;
  }

  private static void check(Node node) {
    if (node.isObject()) {
      node.entries().forEach(CanonicalJson::check);
    } else if (node.isArray()) {
      node.items().forEach(CanonicalJson::check);
    } else if (node.isNumber() && !isWhole(node.plain())) {
      throw node.wrongType("a string, or a whole number within ±" + MAX_WHOLE);
    }
  }

  private static boolean isWhole(Object number) {
    return number instanceof Tree.NumberText written
        && WHOLE.matcher(written.text()).matches()
        && Math.abs(Long.parseLong(written.text())) <= MAX_WHOLE;
  }

  private static void write(JsonGenerator out, @Nullable Object plain) throws IOException {
    if (plain instanceof Map<?, ?> map) {
      writeObject(out, map);
    } else if (plain instanceof List<?> list) {
      out.writeStartArray();
      for (Object item : list) {
        write(out, item);
      }
      out.writeEndArray();
    } else {
      writeScalar(out, plain);
    }
  }

  private static void writeObject(JsonGenerator out, Map<?, ?> map) throws IOException {
    // Texts are compared by their UTF-16 code units.
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put(key.toString(), value));
    out.writeStartObject();
    for (Map.Entry<String, Object> field : sorted.entrySet()) {
      out.writeFieldName(field.getKey());
      write(out, field.getValue());
    }
    out.writeEndObject();
  }

  private static void writeScalar(JsonGenerator out, @Nullable Object plain) throws IOException {
    if (plain instanceof Boolean bool) {
      out.writeBoolean(bool);
    } else if (plain == Tree.NULL) {
      out.writeNull();
    } else if (plain instanceof Tree.NumberText number) {
      out.writeNumber(number.text());
    } else {
      out.writeString(String.valueOf(plain));
    }
  }
}
