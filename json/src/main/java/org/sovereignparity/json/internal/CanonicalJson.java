package org.sovereignparity.json.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The canonical form of JSON of RFC 8785 (JSON Canonicalization Scheme, June 2020): no white space,
 * keys sorted by their UTF-16 code units (section 3.2.3), nothing escaped that need not be, and
 * escapes in lower case (section 3.2.2.2).
 *
 * <p>That form passes every number through a double (section 3.2.2.3). Here numbers stand as they
 * are written, which is the same for those that are {@linkplain #isWhole whole}.
 */
public final class CanonicalJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE).build();
  private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,15}");

  /** The largest whole number up to which every one is a double. */
  public static final long MAX_WHOLE = (1L << 53) - 1;

  private static final String DIGEST = "sha256:";

  private CanonicalJson() {}

  /** {@return {@code plain}, a value as {@link Tree} reads it, in canonical form} */
  public static String of(Object plain) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      write(out, plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * {@return {@code sha256:} and the SHA-256 of {@link #of} in UTF-8, in lower-case hexadecimal
   * digits}
   */
  public static String digest(Object plain) {
    return DIGEST + Hashing.sha256().hashString(of(plain), StandardCharsets.UTF_8);
  }

  /**
   * {@return whether {@code number} is a whole number within ±{@link #MAX_WHOLE}, written without
   * point and exponent}
   */
  public static boolean isWhole(Object number) {
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
