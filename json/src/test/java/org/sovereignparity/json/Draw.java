package org.sovereignparity.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.sovereignparity.decision.Label;
import org.sovereignparity.model.Jurisdiction;
import org.sovereignparity.model.Organisation;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;
import org.sovereignparity.source.Source;

/** Draws at random. The same {@link Random} gives the same draws. */
final class Draw {
  private static final List<String> NAMES =
      List.of(
          "A",
          "a",
          "10",
          " A ",
          "MMLU-Pro",
          "x/y~z",
          "\u00e9",
          "e\u0301",
          "\ud55c\uad6d\uc5b4",
          "\uff21",
          "\ud83d\ude00",
          "\udbff\udffd",
          "\"quoted\"",
          "back\\slash",
          "\u0000",
          "\n",
          "\u2028",
          "__proto__",
          "null",
          "a,b");
  private static final List<Source> SOURCES =
      List.of(
          Source.builder().id("OFF-1").title("Notice").build(),
          Source.builder()
              .id("CARD \u00e9")
              .title("Model card \ud83d\ude00")
              .address(URI.create("https://example.org/a?b=c#d"))
              .date(LocalDate.of(2026, 1, 5))
              .build(),
          Source.builder().id("x").title("\"t\"").address(URI.create("urn:x:y")).build());

  private final Random random;
  private int labels;

  Draw(Random random) {
    this.random = random;
  }

  /** {@return true so many times in a hundred} */
  boolean chance(int inHundred) {
    return random.nextInt(100) < inHundred;
  }

  <T> T oneOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  @SafeVarargs
  final <T> T oneOf(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** {@return up to so many different entries, in any order, in a list of their own} */
  <T> List<T> someOf(List<T> list, int count) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return new ArrayList<>(copy.subList(0, Math.min(count, copy.size())));
  }

  /** {@return the same object with its keys in another order, which means nothing} */
  ObjectNode shuffled(ObjectNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    Collections.shuffle(keys, random);
    ObjectNode shuffled = JsonNodeFactory.instance.objectNode();
    keys.forEach(key -> shuffled.set(key, object.get(key)));
    return shuffled;
  }

  /** {@return the same, with the keys of each object within it in another order} */
  JsonNode shuffledThroughout(JsonNode node) {
    if (node instanceof ObjectNode object) {
      ObjectNode shuffled = shuffled(object);
      shuffled
          .fieldNames()
          .forEachRemaining(key -> shuffled.set(key, shuffledThroughout(shuffled.get(key))));
      return shuffled;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode shuffled = JsonNodeFactory.instance.arrayNode();
      array.forEach(item -> shuffled.add(shuffledThroughout(item)));
      return shuffled;
    }
    return node;
  }

  /** {@return a text that is hard to write, to compare or to sort, but not empty} */
  String name() {
    return oneOf(NAMES);
  }

  /** {@return a name that is not blank} */
  String title() {
    String title = name();
    return title.isBlank() ? "Title" : title;
  }

  /** {@return different names, at least and at most so many} */
  List<String> names(int least, int most) {
    return someOf(NAMES, least + random.nextInt(most - least + 1));
  }

  Organisation organisation() {
    return chance(50)
        ? Organisation.of(name())
        : Organisation.of(name(), Jurisdiction.of(oneOf("KR", "EU", "CN")));
  }

  /** {@return a label whose id was not drawn before} */
  Label label() {
    String id = ++labels + name();
    return (chance(50) ? Label.of(id) : Label.of(id, title())).citing(citations());
  }

  ImmutableList<Citation> citations() {
    return chance(70)
        ? ImmutableList.of()
        : ImmutableList.of(
            Citation.of(source(), title(), oneOf(Confidence.values())),
            Citation.of(source(), oneOf(Confidence.values())));
  }

  Source source() {
    return oneOf(SOURCES);
  }
}
