package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ForeignValueTest {
  private static final ForeignValue ROOT =
      ForeignValue.parseJson(
          """
          {"a/b": [1, {"~": "x"}], "number": 1.50e2, "yes": true, "nothing": null, "text": ""}
          """);

  @Test
  void pointer_isThePlace() {
    assertThat(ROOT.pointer()).isEmpty();
    ForeignValue item = ROOT.get("a/b").items().get(1);
    assertThat(item.get("~").pointer()).isEqualTo("/a~1b/1/~0");
    assertThat(item.get("~").text()).contains("x");
    assertThat(ROOT.get("no", "such", "key").pointer()).isEqualTo("/no/such/key");
  }

  @Test
  void text_isAsWritten() {
    assertThat(ROOT.get("number").text()).contains("1.50e2");
    assertThat(ROOT.get("yes").text()).contains("true");
    assertThat(ROOT.get("text").text()).contains("");
    assertThat(ROOT.get("nothing").text()).isEmpty();
    assertThat(ROOT.get("a/b").text()).isEmpty();
    assertThat(ForeignValue.parseYaml("v: 0x1F\nn: no\nd: 2026-01-15\n").get("v").text())
        .contains("0x1F");
  }

  @Test
  void absent_isNothing() {
    ForeignValue absent = ROOT.get("absent");
    assertThat(absent.isPresent()).isFalse();
    assertThat(absent.isObject()).isFalse();
    assertThat(absent.isList()).isFalse();
    assertThat(absent.items()).isEmpty();
    assertThat(absent.get("x").isPresent()).isFalse();
    assertThat(absent).hasToString("nothing at \"/absent\"");
    assertThat(ROOT.get("nothing").isPresent()).isFalse();
    assertThat(ROOT.get("text").isPresent()).isTrue();
    assertThat(ROOT.get("text").get("x").isPresent()).isFalse();
  }

  @Test
  void kinds_areTold() {
    assertThat(ROOT).hasToString("an object at \"\"");
    assertThat(ROOT.get("a/b")).hasToString("a list at \"/a~1b\"");
    assertThat(ROOT.get("yes")).hasToString("a value at \"/yes\"");
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
    Refused.with(DocumentFault.NOT_JSON, "", () -> ForeignValue.parseJson("{} x"));
    Refused.with(DocumentFault.NOT_YAML, "", () -> ForeignValue.parseYaml("a: 1\n--- \nb: 2\n"));
    Refused.with(DocumentFault.NOT_YAML, "/a", () -> ForeignValue.parseYaml("a: \"\\uD800\""));
    Refused.with(DocumentFault.DUPLICATE_KEY, "/a", () -> ForeignValue.parseYaml("a: 1\na: 2"));
    Refused.with(
        DocumentFault.NOT_JSON,
        "",
        () -> ForeignValue.text(new byte[] {(byte) 0xFF}, DocumentFault.NOT_JSON));
    assertThat(ForeignValue.text("가".getBytes(StandardCharsets.UTF_8), DocumentFault.NOT_JSON))
        .isEqualTo("가");
  }
}
