package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sovereignparity.json.internal.JsonText;
import org.sovereignparity.json.internal.codec.Canonical;
import org.sovereignparity.json.internal.codec.Node;

/** Our canonical form is that of the other library. */
class CanonicalJsonProperties {
  private static final ObjectWriter PRETTY =
      JsonMapper.builder().build().writerWithDefaultPrettyPrinter();
  private static final ObjectWriter ASCII =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build().writer();

  @Property(tries = 1000)
  void documents_random_areAsTheOtherLibraryWritesThem(@ForAll long seed) {
    Random random = new Random(seed);
    String json = text(random.nextBoolean() ? PRETTY : ASCII, object(random, 3));
    assertThat(JsonText.canonical(Canonical.checked(Node.parse(json)).plain()))
        .isEqualTo(OtherCanonicalJson.of(json));
  }

  @Property(tries = 200)
  void documents_ofTheLibrary_areAsTheOtherLibraryWritesThem(@ForAll long seed) {
    Random random = new Random(seed);
    String json =
        random.nextBoolean()
            ? ParityJson.write(RandomDocuments.assessment(random))
            : ParityJson.write(RandomRounds.round(random));
    assertThat(JsonText.digest(Canonical.checked(Node.parse(json)).plain()))
        .isEqualTo(OtherCanonicalJson.digest(json));
  }

  @Property(tries = 200)
  void of_canonicalForm_isItself(@ForAll long seed) {
    String json = text(PRETTY, object(new Random(seed), 3));
    String canonical = JsonText.canonical(Node.parse(json).plain());
    assertThat(JsonText.canonical(Node.parse(canonical).plain())).isEqualTo(canonical);
  }

  private static String text(ObjectWriter writer, Object value) {
    try {
      return writer.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> object(Random random, int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = random.nextInt(7); i > 0; i--) {
      object.put(string(random), value(random, depth));
    }
    return object;
  }

  private static Object value(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 4 : 6)) {
      case 0 -> random.nextBoolean();
      case 1 -> random.nextLong() >> (11 + random.nextInt(53));
      case 2, 3 -> string(random);
      case 4 -> object(random, depth - 1);
      default -> {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          list.add(random.nextInt(5) == 0 ? List.of() : value(random, depth - 1));
        }
        yield list;
      }
    };
  }

  private static String string(Random random) {
    if (random.nextInt(4) == 0) {
      return new Draw(random).name();
    }
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      text.appendCodePoint(codePoint(random));
    }
    return text.toString();
  }

  /** Any but a surrogate that stands alone. */
  private static int codePoint(Random random) {
    int below =
        switch (random.nextInt(5)) {
          case 0 -> 0x20;
          case 1 -> 0x100;
          case 2 -> 0x3000;
          case 3 -> 0x10000;
          default -> 0x110000;
        };
    int point = random.nextInt(below);
    return point >= 0xd800 && point < 0xe000 ? point + 0x2000 : point;
  }
}
