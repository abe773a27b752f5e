package org.sovereignparity.json.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;

class ForeignValueTest {
  private static final ForeignValue ROOT =
      json(
          """
          {"a/b": [1, {"~": "x"}], "number": 1.50e2, "yes": true, "nothing": null, "text": "",
           "blank": " "}
          """);

  private static ForeignValue json(String json) {
    return ForeignValue.parseJson(json, 1_000);
  }

  private static ForeignValue yaml(String yaml) {
    return ForeignValue.parseYaml(yaml, 1_000);
  }

  @Test
  void pointer_isThePlace() {
    assertThat(ROOT.pointer()).isEmpty();
    ForeignValue item = ROOT.get("a/b").items().get(1);
    assertThat(item.get("~").pointer()).isEqualTo("/a~1b/1/~0");
    assertThat(item.get("~").scalar()).contains("x");
    assertThat(ROOT.get("no", "such", "key").pointer()).isEqualTo("/no/such/key");
  }

  @Test
  void pointer_beginsWithTheDocument() {
    ForeignValue root = ForeignValue.root(Map.of("a", List.of(true)), "stats.json#");
    assertThat(root.pointer()).isEqualTo("stats.json#");
    assertThat(root.get("a").items().get(0).pointer()).isEqualTo("stats.json#/a/0");
  }

  @Test
  void scalar_isAsWritten() {
    assertThat(ROOT.get("number").scalar()).contains("1.50e2");
    assertThat(ROOT.get("yes").scalar()).contains("true");
    assertThat(ROOT.get("text").scalar()).contains("");
    assertThat(ROOT.get("nothing").scalar()).isEmpty();
    assertThat(ROOT.get("a/b").scalar()).isEmpty();
    assertThat(yaml("v: 0x1F\nn: no\nd: 2026-01-15\n").get("v").scalar()).contains("0x1F");
  }

  @Test
  void scalar_isOfOneType() {
    ForeignValue x = ROOT.get("a/b").items().get(1).get("~");
    assertThat(x.text()).contains("x");
    assertThat(x.isText()).isTrue();
    assertThat(ROOT.get("blank").text()).isEmpty();
    assertThat(ROOT.get("blank").isText()).isTrue();
    assertThat(ROOT.get("blank").notBlank()).isEmpty();
    assertThat(ROOT.get("blank").scalar()).contains(" ");
    assertThat(ROOT.get("number").text()).isEmpty();
    assertThat(ROOT.get("number").number()).contains("1.50e2");
    assertThat(ROOT.get("number").notBlank()).contains("1.50e2");
    assertThat(ROOT.get("text").number()).isEmpty();
    assertThat(ROOT.get("yes").flag()).contains(true);
    assertThat(ROOT.get("number").flag()).isEmpty();
  }

  @Test
  void absent_isNothing() {
    ForeignValue absent = ROOT.get("absent");
    assertThat(absent.isPresent()).isFalse();
    assertThat(absent.isAbsent()).isTrue();
    assertThat(absent.isNull()).isFalse();
    assertThat(absent.isObject()).isFalse();
    assertThat(absent.isArray()).isFalse();
    assertThat(absent.items()).isEmpty();
    assertThat(absent.entries()).isEmpty();
    assertThat(absent.get("x").isPresent()).isFalse();
    assertThat(absent).hasToString("nothing at \"/absent\"");
    assertThat(ROOT.has("absent")).isFalse();
    assertThat(ROOT.get("text").isPresent()).isTrue();
    assertThat(ROOT.get("text").get("x").isPresent()).isFalse();
  }

  @Test
  void nothing_isThereAndNotPresent() {
    ForeignValue nothing = ROOT.get("nothing");
    assertThat(nothing.isPresent()).isFalse();
    assertThat(nothing.isAbsent()).isFalse();
    assertThat(nothing.isNull()).isTrue();
    assertThat(ROOT.has("nothing")).isTrue();
    assertThat(nothing.get("x").isAbsent()).isTrue();
    assertThat(nothing.or(ROOT.get("absent")).or(ROOT.get("yes")).pointer()).isEqualTo("/yes");
    assertThat(ROOT.get("yes").or(nothing).pointer()).isEqualTo("/yes");
  }

  @Test
  void entries_haveKeys() {
    assertThat(ROOT.entries())
        .extracting(ForeignValue::key)
        .containsExactly("a/b", "number", "yes", "nothing", "text", "blank");
    assertThat(ROOT.items()).isEmpty();
  }

  @Test
  void json_objectsAndArrays_areCanonical() {
    ForeignValue value =
        ForeignValue.parseJson("{\"b\":[1.50,null],\"a\":{\"x\":\"\\u00e9\"},\"e\":[]}", 100);
    assertThat(value.json()).contains("{\"a\":{\"x\":\"é\"},\"b\":[1.50,null],\"e\":[]}");
    assertThat(value.get("b").json()).contains("[1.50,null]");
    assertThat(value.get("e").json()).isEmpty();
    assertThat(value.get("b", "0").json()).isEmpty();
    assertThat(value.isWhole()).isTrue();
    assertThat(ForeignValue.root(List.of(Map.of("x", ForeignValue.NOT_KEPT)), "").isWhole())
        .isFalse();
  }

  @Test
  void kinds_areShown() {
    assertThat(ROOT).hasToString("an object at \"\"");
    assertThat(ROOT.get("a/b")).hasToString("an array at \"/a~1b\"");
    assertThat(ROOT.get("yes")).hasToString("true at \"/yes\"");
    assertThat(ROOT.get("nothing").shown()).isEqualTo("null");
    assertThat(ROOT.get("text").shown()).isEqualTo("\"\"");
    assertThat(ROOT.get("number").shown()).isEqualTo("1.50e2");
    assertThat(ForeignValue.root(ForeignValue.NOT_KEPT, "").shown())
        .isEqualTo("a value that is too deep, or a text with an unpaired surrogate");
  }

  @Test
  void refused_hasCodeAndPlace() {
    InvalidDocumentException refused =
        ROOT.get("yes").refused(DocumentFault.WRONG_TYPE, "Value must be a text");
    assertThat(refused.code()).isEqualTo(DocumentFault.WRONG_TYPE);
    assertThat(refused.at()).isEqualTo("/yes");
    assertThat(refused).hasMessage("WRONG_TYPE at /yes: Value must be a text");
  }

  @Test
  void texts_outOfForm_areRefused() {
    assertThatThrownBy(() -> json("{} x"))
        .hasMessage("NOT_JSON: Document must be JSON, but is not at line 1, column 4");
    assertThatThrownBy(() -> json(" ".repeat(1_001)))
        .hasMessage("NUMBER_OUT_OF_BOUNDS: Document must have at most 1000 characters: 1001");
    assertThatThrownBy(() -> yaml("a: 1\n--- \nb: 2\n"))
        .hasMessage("NOT_YAML: Document must end after its value");
    assertThatThrownBy(() -> yaml("a: \"\\uD800\""))
        .hasMessage("NOT_YAML at /a: Text must not hold an unpaired surrogate");
    assertThatThrownBy(() -> yaml("a: 1\na: 2"))
        .hasMessage("DUPLICATE_KEY at /a: Key must stand once: \"a\"");
  }
}
