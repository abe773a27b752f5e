package org.sovereignparity.json.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import org.sovereignparity.decision.ReasonCode;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.text.Texts;

/**
 * The one place that needs {@code jackson-dataformat-yaml}. Its parser hands an alias on as a text
 * that is the name of the anchor, which would be read as a value.
 */
public final class YamlText extends JsonParserDelegate {
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .disable(YAMLFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(Tree.CONSTRAINTS)
          .build();

  private final YAMLParser yaml;
  private final ReasonCode notation;

  private YamlText(YAMLParser yaml, ReasonCode notation) {
    super(yaml);
    this.yaml = yaml;
    this.notation = notation;
  }

  static JsonParser parser(String text) throws IOException {
    return parser(text, DocumentFault.NOT_YAML);
  }

  /**
   * {@return a parser of YAML}
   *
   * @param notation the code of its refusal of an alias
   * @throws NoClassDefFoundError if {@code jackson-dataformat-yaml} is not there
   */
  public static JsonParser parser(String text, ReasonCode notation) throws IOException {
    return new YamlText(FACTORY.createParser(text), notation);
  }

  @Override
  public JsonToken nextToken() throws IOException {
    JsonToken token = super.nextToken();
    if (yaml.isCurrentAlias()) {
      throw new InvalidDocumentException(
          notation,
          getParsingContext().pathAsPointer().toString(),
          "Document must not have an alias: \"*" + Texts.shown(getText()) + '"');
    }
    return token;
  }
}
