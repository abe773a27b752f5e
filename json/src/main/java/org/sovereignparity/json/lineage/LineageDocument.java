package org.sovereignparity.json.lineage;

import java.time.LocalDate;
import java.util.Optional;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.ForeignValue;
import org.sovereignparity.json.internal.Utf8;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.model.Model;

/**
 * Reads what a CycloneDX ML-BOM, or a Hugging Face model card with its configuration, states of
 * where a model comes from.
 *
 * <pre>{@code
 * LineageImport imported =
 *     LineageDocument.readCard(
 *         Model.of("OpenGVLab/InternVL2_5-8B-MPO"), readme, LocalDate.parse("2026-01-15"));
 * imported.lineage().claims();
 * imported.issues();
 * }</pre>
 *
 * <p>Every statement becomes an open claim. Of the components nothing is taken as known: an absent
 * {@code base_model}, or an absent or empty pedigree, leaves the derivation unknown and never says
 * that weights were initialised and trained. A lineage is complete only if the document states so.
 *
 * <p>A byte order mark at the start is dropped. Documents have at most {@value #MAX_JSON_LENGTH}
 * characters in JSON and {@value #MAX_YAML_LENGTH} in YAML, are nested at most 64 deep and have
 * fewer than 1,000,000 values.
 */
public final class LineageDocument {
  /** The greatest number of characters in a JSON document. */
  public static final int MAX_JSON_LENGTH = 16 << 20;

  /** The greatest number of characters in a YAML document. */
  public static final int MAX_YAML_LENGTH = 1_000_000;

  private LineageDocument() {}

  /**
   * {@return what a CycloneDX bill of materials 1.5, 1.6 or 1.7 in JSON states, for each model in
   * it}
   *
   * @param on the date of its claims if it has no {@code metadata.timestamp}
   * @throws InvalidDocumentException if it is anything else: with a {@link DocumentFault} if it is
   *     no JSON within the bounds, else with {@link LineageFault#NOT_A_BOM}, {@link
   *     LineageFault#UNSUPPORTED_VERSION} or {@link LineageFault#TOO_MANY_PARTS}
   * @throws IllegalArgumentException if there is a claim dated {@code on}, and its year lies
   *     outside 1900..2199
   */
  public static LineageImport readBom(String json, LocalDate on) {
    return BomReader.read(json(json), on);
  }

  /**
   * {@return what a CycloneDX bill of materials in UTF-8 states}
   *
   * @param on the date of its claims if it has no {@code metadata.timestamp}
   * @throws InvalidDocumentException as {@link #readBom(String, LocalDate)}
   * @throws IllegalArgumentException as {@link #readBom(String, LocalDate)}
   */
  public static LineageImport readBom(byte[] json, LocalDate on) {
    return readBom(Utf8.decoded(json, DocumentFault.NOT_JSON), on);
  }

  /**
   * {@return what a model card states}
   *
   * @param model the model that it is of, best under an id such as {@code owner/name}, as base
   *     models are named
   * @param card a {@code README.md} with front matter in YAML, or the front matter alone
   * @param on the date of its claims; a card has none
   * @throws InvalidDocumentException if it is anything else: with a {@link DocumentFault} if it is
   *     no YAML within the bounds, else with {@link LineageFault#NOT_A_CARD} or {@link
   *     LineageFault#TOO_MANY_PARTS}
   * @throws IllegalArgumentException if there is a claim, and the year of {@code on} lies outside
   *     1900..2199
   * @throws IllegalStateException if {@code jackson-dataformat-yaml} is not there
   */
  public static LineageImport readCard(Model model, String card, LocalDate on) {
    return CardReader.read(model, front(card), Optional.empty(), on);
  }

  /**
   * {@return what a model card and the {@code config.json} beside it state}
   *
   * @param model the model that they are of
   * @param card a {@code README.md} with front matter in YAML, or the front matter alone
   * @param config the configuration in JSON
   * @param on the date of their claims
   * @throws InvalidDocumentException as without configuration, or if that is no JSON within the
   *     bounds or is refused with {@link LineageFault#NOT_A_CONFIG}
   * @throws IllegalArgumentException if there is a claim, and the year of {@code on} lies outside
   *     1900..2199
   * @throws IllegalStateException if {@code jackson-dataformat-yaml} is not there
   */
  public static LineageImport readCard(Model model, String card, String config, LocalDate on) {
    return CardReader.read(model, front(card), Optional.of(json(config)), on);
  }

  /**
   * {@return what a model card in UTF-8 states}
   *
   * @throws InvalidDocumentException as {@link #readCard(Model, String, LocalDate)}
   * @throws IllegalArgumentException if there is a claim, and the year of {@code on} lies outside
   *     1900..2199
   * @throws IllegalStateException if {@code jackson-dataformat-yaml} is not there
   */
  public static LineageImport readCard(Model model, byte[] card, LocalDate on) {
    return readCard(model, Utf8.decoded(card, DocumentFault.NOT_YAML), on);
  }

  /**
   * {@return what a model card and the configuration beside it, both in UTF-8, state}
   *
   * @throws InvalidDocumentException as {@link #readCard(Model, String, String, LocalDate)}
   * @throws IllegalArgumentException if there is a claim, and the year of {@code on} lies outside
   *     1900..2199
   * @throws IllegalStateException if {@code jackson-dataformat-yaml} is not there
   */
  public static LineageImport readCard(Model model, byte[] card, byte[] config, LocalDate on) {
    return readCard(
        model,
        Utf8.decoded(card, DocumentFault.NOT_YAML),
        Utf8.decoded(config, DocumentFault.NOT_JSON),
        on);
  }

  private static ForeignValue front(String card) {
    return ForeignValue.parseYaml(CardText.frontMatter(Texts.unmarked(card)), MAX_YAML_LENGTH);
  }

  private static ForeignValue json(String text) {
    return ForeignValue.parseJson(Texts.unmarked(text), MAX_JSON_LENGTH);
  }
}
