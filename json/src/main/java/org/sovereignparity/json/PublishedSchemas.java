package org.sovereignparity.json;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sovereignparity.json.internal.JsonText;
import org.sovereignparity.json.internal.codec.Assessments;
import org.sovereignparity.json.internal.codec.Boards;
import org.sovereignparity.json.internal.codec.Criteria;
import org.sovereignparity.json.internal.codec.Decisions;
import org.sovereignparity.json.internal.codec.Gates;
import org.sovereignparity.json.internal.codec.Lineages;
import org.sovereignparity.json.internal.codec.Policies;
import org.sovereignparity.json.internal.codec.Programmes;
import org.sovereignparity.json.internal.codec.RecordSchema;
import org.sovereignparity.json.internal.codec.Rounds;
import org.sovereignparity.json.internal.codec.Schema;
import org.sovereignparity.json.internal.oracle.OracleProtocol;
import org.sovereignparity.json.internal.oracle.VectorSchemas;

/** The schemas of the published forms, as their codecs declare them. */
final class PublishedSchemas {
  /** The file with the definitions that those of the forms refer to. */
  static final String DEFINITIONS = "definitions";

  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
  private static final int WIDTH = 100;

  /** A published form. */
  private record Form(String name, String title, Schema schema) {}

  private static final ImmutableSortedMap<String, Form> FORMS =
      Stream.of(
              new Form("assessment", "Assessment", Assessments.ASSESSMENT.schema()),
              new Form("conformance-manifest", "Conformance manifest", VectorSchemas.manifest()),
              new Form("conformance-vectors", "Conformance vector", VectorSchemas.vector()),
              new Form("criteria", "Criteria", Criteria.DOCUMENT.schema()),
              new Form("decision-record", "Decision record", RecordSchema.RECORD),
              new Form("eligibility-decision", "Eligibility decision", Decisions.DECISION.schema()),
              new Form("release-gate", "Release gate", Gates.GATE.schema()),
              new Form(
                  "lineage",
                  "Lineage",
                  Lineages.LINEAGE
                      .schema()
                      .says("Where the parts of a model come from, and what is claimed of them.")),
              new Form("oracle-answer", "Oracle answer", OracleProtocol.answerSchema()),
              new Form("oracle-request", "Oracle request", OracleProtocol.requestSchema()),
              new Form(
                  "parity-policy",
                  "Parity policy",
                  Policies.POLICY
                      .schema()
                      .says(
                          "How scores become a parity ratio. A policy is complete: every choice is"
                              + " stated, also \"equal\" and \"none\".")),
              new Form("programme", "Programme", Programmes.PROGRAMME.schema()),
              new Form("round", "Round", Rounds.ROUND.schema()),
              new Form(
                  "scoreboard",
                  "Scoreboard",
                  Boards.SCOREBOARD
                      .schema()
                      .says(
                          "Scores of models on benchmarks, with what is known of the models and"
                              + " where the scores were published.")))
          .collect(toImmutableSortedMap(Comparator.naturalOrder(), Form::name, form -> form));

  private PublishedSchemas() {}

  /** {@return the names of the forms} */
  static ImmutableSortedSet<String> names() {
    return FORMS.keySet();
  }

  /** {@return the schema of a form in one document, with the definitions that it needs} */
  static String bundle(String name) {
    Map<String, Map<String, Object>> definitions = new TreeMap<>();
    Map<String, Object> bundle = document(name, "", definitions);
    Map<String, Object> identified = new LinkedHashMap<>();
    identified.put("$schema", DRAFT);
    identified.put("$id", "urn:sovereign-parity:schema:" + name + ":1");
    identified.putAll(bundle);
    identified.put("$defs", definitions);
    return text(identified);
  }

  /** {@return the files with all schemas, by name: one with the definitions, and one a form} */
  static ImmutableSortedMap<String, String> files() {
    Map<String, Map<String, Object>> definitions = new TreeMap<>();
    ImmutableSortedMap.Builder<String, String> files = ImmutableSortedMap.naturalOrder();
    for (String name : FORMS.keySet()) {
      Map<String, Object> file = new LinkedHashMap<>();
      file.put("$schema", DRAFT);
      file.putAll(document(name, file(DEFINITIONS), definitions));
      files.put(file(name), text(file));
    }
    Map<String, Object> shared = new LinkedHashMap<>();
    shared.put("$schema", DRAFT);
    shared.put("title", "Definitions");
    shared.put("description", "What the schemas of several forms refer to.");
    shared.put("$defs", definitions);
    return files.put(file(DEFINITIONS), text(shared)).buildOrThrow();
  }

  private static String file(String name) {
    return name + ".schema.json";
  }

  private static Map<String, Object> document(
      String name, String base, Map<String, Map<String, Object>> definitions) {
    Form form = requireNonNull(FORMS.get(name));
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("title", form.title());
    document.putAll(form.schema().plain(base, definitions));
    return document;
  }

  /** {@return a value in lines that are not too long, where they can be} */
  private static String text(Object plain) {
    StringBuilder text = new StringBuilder();
    append(text, plain, "", 0);
    return text.append('\n').toString();
  }

  private static void append(StringBuilder text, Object plain, String indent, int before) {
    String line = JsonText.of(plain);
    boolean isShort = indent.length() + before + line.length() < WIDTH;
    if (!isShort && plain instanceof Map<?, ?> map) {
      appendParts(text, map.entrySet().stream().toList(), indent, '{', '}');
    } else if (!isShort && plain instanceof List<?> list) {
      appendParts(text, list, indent, '[', ']');
    } else {
      text.append(line);
    }
  }

  private static void appendParts(
      StringBuilder text, List<?> parts, String indent, char open, char close) {
    String inner = indent + "  ";
    String separator = "" + open;
    for (Object part : parts) {
      text.append(separator).append('\n').append(inner);
      if (part instanceof Map.Entry<?, ?> entry) {
        String key = JsonText.of(entry.getKey()) + ": ";
        append(text.append(key), requireNonNull(entry.getValue()), inner, key.length());
      } else {
        append(text, requireNonNull(part), inner, 0);
      }
      separator = ",";
    }
    text.append('\n').append(indent).append(close);
  }
}
