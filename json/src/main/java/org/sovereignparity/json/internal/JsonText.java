package org.sovereignparity.json.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.text.Texts;

/**
 * The text of plain values, as {@link Tree} reads them: the one place where they are written.
 *
 * <p>The canonical form is that of RFC 8785 (JSON Canonicalization Scheme, June 2020): no white
 * space, keys sorted by their UTF-16 code units (section 3.2.3), nothing escaped that need not be,
 * and escapes in lower case (section 3.2.2.2). That form passes every number through a double
 * (section 3.2.2.3). Here numbers stand as they are written, which is the same for those that are
 * {@linkplain #isWhole whole}.
 */
public final class JsonText {
  private static final JsonFactory PLAIN =
      JsonFactory.builder()
          // A table of names would outlive the hostile document that fills it.
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .streamReadConstraints(Tree.CONSTRAINTS)
          .build();
  private static final JsonFactory CANONICAL =
      JsonFactory.builder().disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE).build();

  /** The largest whole number up to which every one is a double. */
  public static final long MAX_WHOLE = (1L << 53) - 1;

  private static final int MAX_WHOLE_LENGTH = 16;

  private static final String DIGEST = "sha256:";

  private JsonText() {}

  /** {@return what the one document holds that {@code reader} reads} */
  public static Tree.Root parse(Reader reader, Limits limits) throws IOException {
    try (JsonParser parser = PLAIN.createParser(reader)) {
      return Tree.readOnly(parser, limits, DocumentFault.NOT_JSON);
    }
  }

  /** {@return the value of a document of any size} */
  public static Tree.Root parse(String json) {
    if (Texts.isMarked(json)) {
      throw new InvalidDocumentException(
          DocumentFault.NOT_JSON, "", "Document must be JSON without a byte order mark before it");
    }
    try {
      return parse(new StringReader(json), Limits.DOCUMENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the text of {@code plain}, its keys in their order} */
  public static String of(Object plain) {
    return text(PLAIN, plain);
  }

  /** Writes the text of {@code plain} in UTF-8, its keys in their order. */
  public static void write(OutputStream out, Object plain) throws IOException {
    try (JsonGenerator generator = PLAIN.createGenerator(out)) {
      write(generator, plain);
    }
  }

  /** {@return {@code plain} in canonical form} */
  public static String canonical(Object plain) {
    return text(CANONICAL, sorted(plain));
  }

  /**
   * {@return {@code sha256:} and the SHA-256 of the {@link #canonical} form in UTF-8, in lower-case
   * hexadecimal digits}
   */
  public static String digest(Object plain) {
    return DIGEST + Hashing.sha256().hashString(canonical(plain), StandardCharsets.UTF_8);
  }

  /** {@return {@code plain} with its keys in the order of the canonical form} */
  public static Object sorted(Object plain) {
    if (plain instanceof Map<?, ?> map) {
      // Texts are compared by their UTF-16 code units.
      Map<String, Object> sorted = new TreeMap<>();
      map.forEach((key, value) -> sorted.put(key.toString(), sorted(value)));
      return sorted;
    }
    return plain instanceof List<?> list ? list.stream().map(JsonText::sorted).toList() : plain;
  }

  /**
   * {@return whether {@code number} is a whole number within ±{@link #MAX_WHOLE}, written without
   * point and exponent}
   */
  public static boolean isWhole(Object number) {
    return number instanceof Tree.NumberText written
        && isWholeInForm(written.text())
        && Math.abs(Long.parseLong(written.text())) <= MAX_WHOLE;
  }

  private static boolean isWholeInForm(String number) {
    int first = number.startsWith("-") ? 1 : 0;
    int digits = number.length() - first;
    if (digits < 1 || digits > MAX_WHOLE_LENGTH) {
      return false;
    }
    for (int i = first; i < number.length(); i++) {
      if (number.charAt(i) < '0' || number.charAt(i) > '9') {
        return false;
      }
    }
    return number.equals("0") || number.charAt(first) != '0';
  }

  private static String text(JsonFactory factory, Object plain) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = factory.createGenerator(text)) {
      write(out, plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Writes {@code plain} as one value. */
  public static void write(JsonGenerator out, @Nullable Object plain) throws IOException {
    if (plain instanceof Map<?, ?> map) {
      out.writeStartObject();
      for (Map.Entry<?, ?> field : map.entrySet()) {
        out.writeFieldName(field.getKey().toString());
        write(out, field.getValue());
      }
      out.writeEndObject();
    } else if (plain instanceof List<?> items) {
      out.writeStartArray();
      for (Object item : items) {
        write(out, item);
      }
      out.writeEndArray();
    } else {
      writeScalar(out, plain);
    }
  }

  private static void writeScalar(JsonGenerator out, @Nullable Object plain) throws IOException {
    if (plain instanceof Boolean bool) {
      out.writeBoolean(bool);
    } else if (plain == Tree.NULL) {
      out.writeNull();
    } else if (plain instanceof Tree.NumberText number) {
      writeNumber(out, number);
    } else {
      out.writeString(String.valueOf(plain));
    }
  }

  /** A host's tree tells whole numbers from others, which the text does not. */
  private static void writeNumber(JsonGenerator out, Tree.NumberText number) throws IOException {
    if (!isWhole(number)) {
      out.writeNumber(number.text());
      return;
    }
    long whole = Long.parseLong(number.text());
    if (whole == (int) whole) {
      out.writeNumber((int) whole);
    } else {
      out.writeNumber(whole);
    }
  }
}
