package org.sovereignparity.json.importer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sovereignparity.internal.TextChecks;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.ForeignValue;
import org.sovereignparity.json.internal.Tree;
import org.sovereignparity.json.internal.Utf8;
import org.sovereignparity.json.internal.YamlText;
import org.sovereignparity.json.internal.text.Texts;

/**
 * Reads JSON as Python writes it, with {@code NaN} and {@code Infinity}, and without converting a
 * number; and YAML likewise. What no importer needs is skipped: values deeper than any format has
 * scores, and the single samples of a run.
 */
final class LenientJson {
  /** The deepest value that is kept. */
  private static final int MAX_DEPTH = 16;

  /** The deepest nesting that is read at all. */
  private static final int MAX_NESTING = 1_000;

  /** Which part of a document is kept. */
  private enum Part {
    /** All but the samples of a log. */
    RESULTS,
    /** Of a log only the samples, without what was said in them. */
    SAMPLES,
    /** Of a sample all but what was said in it. */
    SAMPLE;

    private static final String SAMPLES_KEY = "samples";
    private static final ImmutableSet<String> NO_RESULTS =
        ImmutableSet.of(SAMPLES_KEY, "reductions");
    private static final ImmutableSet<String> OF_SAMPLE = ImmutableSet.of("id", "epoch", "scores");

    /** {@return whether it has the value under a key of an object at a depth, counted from 1} */
    boolean has(int depth, String key) {
      return switch (this) {
        case RESULTS -> depth != 1 || !NO_RESULTS.contains(key);
        case SAMPLES ->
            (depth != 1 || key.equals(SAMPLES_KEY)) && (depth != 3 || OF_SAMPLE.contains(key));
        case SAMPLE -> depth != 1 || OF_SAMPLE.contains(key);
      };
    }
  }

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          // A table of names would outlive the hostile document that fills it.
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_NESTING)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final JsonParser parser;
  private final String document;
  private final Findings findings;
  private final Part part;
  private int values;

  private LenientJson(JsonParser parser, String document, Findings findings, Part part) {
    this.parser = parser;
    this.document = document;
    this.findings = findings;
    this.part = part;
  }

  /**
   * {@return the one value that {@code bytes} hold in UTF-8, perhaps after a byte order mark}
   *
   * @param document what places in it begin with
   * @throws InvalidDocumentException if they hold anything else, or too much
   */
  static ForeignValue read(byte[] bytes, String document, Findings findings) {
    return read(bytes, document, findings, Part.RESULTS);
  }

  /** {@return a log with nothing but the id and scores of its samples} */
  static ForeignValue readSamples(byte[] bytes, Findings findings) {
    return read(bytes, "", findings, Part.SAMPLES);
  }

  /** {@return a sample with nothing but its id and scores} */
  static ForeignValue readSample(byte[] bytes, String document, Findings findings) {
    return read(bytes, document, findings, Part.SAMPLE);
  }

  /**
   * {@return the one value that {@code yaml} holds, perhaps after a byte order mark}
   *
   * @throws InvalidDocumentException if it holds anything else, an alias, or too much, or YAML
   *     cannot be read here
   */
  static ForeignValue readYaml(String yaml, Findings findings) {
    if (yaml.length() > ResultImporter.MAX_YAML_LENGTH) {
      throw tooLarge(
          "Document in YAML must have at most %s characters: %s"
              .formatted(ResultImporter.MAX_YAML_LENGTH, yaml.length()));
    }
    String text = Texts.unmarked(yaml);
    try {
      return read(
          "YAML",
          () -> YamlText.parser(text, ImportRefusal.UNKNOWN_FORMAT),
          parser -> new LenientJson(parser, "", findings, Part.RESULTS));
    } catch (NoClassDefFoundError e) {
      throw ImportInput.unknownFormat(
          "Document in YAML must be read with jackson-dataformat-yaml on the class path or module"
              + " path, or be made JSON first");
    }
  }

  private static ForeignValue read(byte[] bytes, String document, Findings findings, Part part) {
    return read(
        "JSON",
        () -> FACTORY.createParser(Utf8.reader(bytes, start(bytes), bytes.length)),
        parser -> new LenientJson(parser, document, findings, part));
  }

  /** What opens a document. */
  private interface Opening {
    JsonParser parser() throws IOException;
  }

  private static ForeignValue read(
      String notation, Opening opening, Function<JsonParser, LenientJson> reader) {
    try (JsonParser parser = opening.parser()) {
      return reader.apply(parser).root();
    } catch (StreamConstraintsException e) {
      throw tooLarge("Document must be nested at most " + MAX_NESTING + " deep");
    } catch (JsonProcessingException e) {
      throw ImportInput.unknownFormat(
          "Document must be %s, but is not at line %s, column %s"
              .formatted(notation, e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
    } catch (CharacterCodingException e) {
      throw ImportInput.unknownFormat("Text must be UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return where the text starts, after a byte order mark} */
  static int start(byte[] bytes) {
    return Texts.isMarked(bytes, bytes.length) ? Texts.MARK_LENGTH : 0;
  }

  private static InvalidDocumentException tooLarge(String message) {
    return new InvalidDocumentException(ImportRefusal.DOCUMENT_TOO_LARGE, "", message);
  }

  private ForeignValue root() throws IOException {
    if (parser.nextToken() == null) {
      throw ImportInput.unknownFormat("Document must have a value");
    }
    ForeignValue root = ForeignValue.root(value(0), document);
    if (parser.nextToken() != null) {
      throw ImportInput.unknownFormat("Document must end after its value");
    }
    return root;
  }

  private Object value(int depth) throws IOException {
    if (++values > ResultImporter.MAX_VALUES) {
      throw tooLarge("Document must have at most " + ResultImporter.MAX_VALUES + " values");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> depth == MAX_DEPTH ? notKept() : object(depth + 1);
      case START_ARRAY -> depth == MAX_DEPTH ? notKept() : array(depth + 1);
      case VALUE_STRING -> string();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Tree.NumberText(parser.getText());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> Tree.NULL;
    };
  }

  private Object notKept() throws IOException {
    parser.skipChildren();
    return ForeignValue.NOT_KEPT;
  }

  private Map<String, Object> object(int depth) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      boolean kept = part.has(depth, key) && isKept(key);
      JsonToken unused = parser.nextToken();
      Object value = kept ? value(depth) : notKept();
      if (kept && fields.put(key, value) != null) {
        findings.issue(IssueCode.DUPLICATE_KEY, at(), "Key must stand once: " + Texts.quoted(key));
      }
    }
    return fields;
  }

  private boolean isKept(String key) {
    if (key.length() > ResultImporter.MAX_NAME_LENGTH) {
      findings.tooLong("Key", ResultImporter.MAX_NAME_LENGTH, key, parentAt());
      return false;
    }
    // Newer parsers refuse the document for it.
    if (!TextChecks.isPaired(key)) {
      findings.issue(IssueCode.WRONG_TYPE, parentAt(), "Key must not hold an unpaired surrogate");
      return false;
    }
    return true;
  }

  private List<Object> array(int depth) throws IOException {
    List<Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(depth));
    }
    return items;
  }

  /** A text with an unpaired surrogate could not be written again. */
  private Object string() throws IOException {
    String text = parser.getText();
    return TextChecks.isPaired(text) ? text : ForeignValue.NOT_KEPT;
  }

  private String at() {
    return document + parser.getParsingContext().pathAsPointer();
  }

  private String parentAt() {
    return document + parser.getParsingContext().getParent().pathAsPointer();
  }
}
