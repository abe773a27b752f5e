package org.sovereignparity.json.internal.oracle;

import static org.sovereignparity.json.internal.codec.Field.optional;
import static org.sovereignparity.json.internal.codec.Field.required;
import static org.sovereignparity.json.internal.oracle.Request.asked;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.importer.ImportFormat;
import org.sovereignparity.json.importer.ImportIssue;
import org.sovereignparity.json.importer.ImportResult;
import org.sovereignparity.json.importer.ImportedScore;
import org.sovereignparity.json.importer.IssueCode;
import org.sovereignparity.json.importer.ResultImporter;
import org.sovereignparity.json.internal.Tree;
import org.sovereignparity.json.internal.codec.Boards;
import org.sovereignparity.json.internal.codec.Codec;
import org.sovereignparity.json.internal.codec.Field;
import org.sovereignparity.json.internal.codec.Fields;
import org.sovereignparity.json.internal.codec.Node;
import org.sovereignparity.json.internal.codec.ObjectCodec;
import org.sovereignparity.json.internal.codec.Schema;
import org.sovereignparity.json.internal.codec.Values;

/** A request of the operation {@code import}: a document that another tool wrote. */
final class ImportRequest {
  private static final ImmutableMap<String, BiFunction<String, byte[], ImportResult>> FORMATS =
      formats();

  /** The key of the document, which may be longer than other texts. */
  static final String DOCUMENT = "document";

  private static final Field<Responder.Answer, BiFunction<String, byte[], ImportResult>> FORMAT =
      asked(
              "format",
              Codec.asked(Schema.words(FORMATS.keySet().stream()), node -> node.word(FORMATS)))
          .says(
              "The format, or auto to tell it from the content. A HELM run is a folder, which no request"
                  + " can hold.");
  private static final Field<Responder.Answer, String> NAME =
      asked("name", Values.ANY_TEXT)
          .says(
              "The name of the file; a table that does not name its benchmark is of the benchmark that"
                  + " the name names.");

  /** A document, and the format in which it is. */
  static final ObjectCodec<Responder.Answer> REQUEST =
      ObjectCodec.asked(
          "Asks for what is in a document that another tool wrote.",
          ImportRequest::answer,
          Request.ID,
          Request.op("import"),
          FORMAT,
          NAME,
          asked(DOCUMENT, Values.ANY_TEXT)
              .says("The text of the file, as long as the line allows."));

  private static final Codec<String> WRITTEN_NUMBER =
      Values.ANY_TEXT
          .with(
              """
              {"description":"A number with the digits of the file: a decimal, with an exponent or \
              a percent sign or without.",
               "pattern":"^-?(0|[1-9][0-9]*)(\\\\.[0-9]+)?([eE][+-]?[0-9]+)?%?$"}
              """)
          .named("writtenNumber");

  private static final Codec<ImportedScore> SCORE =
      ObjectCodec.<ImportedScore>written(
              "A score as the document states it. What it does not state is left out.",
              optional("model", Values.ID, ImportedScore::model)
                  .says("The model, in a table; elsewhere the document has one for all scores."),
              required("benchmark", Values.ID, ImportedScore::benchmark)
                  .says("The benchmark, in the document's words."),
              optional("metric", Values.ANY_TEXT, ImportedScore::metric)
                  .says("The metric, in the document's words."),
              optional("filter", Values.ANY_TEXT, ImportedScore::filter)
                  .says("How answers were extracted before the metric was taken."),
              required("value", WRITTEN_NUMBER, (ImportedScore score) -> score.value().text())
                  .says("The score in the document's unit."),
              optional(
                      "standardError",
                      WRITTEN_NUMBER,
                      (ImportedScore score) ->
                          score.standardError().map(number -> number.toString()))
                  .says("The standard error, in the unit of the value."),
              optional(
                      "samples",
                      Codec.<Long>written(
                          Schema.of("{\"type\":\"integer\",\"minimum\":0}"), Tree.NumberText::of),
                      ImportedScore::samples)
                  .says("The number of samples that the score is of."),
              optional("direction", Boards.DIRECTION, ImportedScore::direction),
              optional("protocol", Boards.SETTINGS, ImportedScore::protocol)
                  .says("How the score was taken, setting by setting."))
          .named("importedScore");

  private static final Codec<ImportIssue> ISSUE =
      ObjectCodec.<ImportIssue>written(
              "A part of the document that could not be used, or must be known before the scores"
                  + " are.",
              required("code", Values.name(IssueCode.class), ImportIssue::code)
                  .says("What is wrong; stable."),
              required("at", Values.ANY_TEXT, ImportIssue::at)
                  .says(
                      "Where in the document: a JSON pointer, in a table a row and column counted from"
                          + " 1."),
              required("message", Values.ANY_TEXT, ImportIssue::message)
                  .says("What must hold, for people; it may change."))
          .named("importIssue");

  /** What was found in the document. */
  static final ObjectCodec<Answered<ImportResult>> ANSWER =
      Answered.form(
          "A document was imported.",
          required("format", Values.words(ImportFormat.class), ImportResult::format)
              .says("The format of the document."),
          optional("model", Values.ID, ImportResult::model)
              .says("The model that all scores are of, if the document names one."),
          required("scores", Values.list(SCORE), ImportResult::scores)
              .says("The scores, in the order of the document."),
          required("groups", Values.list(SCORE), ImportResult::groups)
              .says("The scores that the document made from others."),
          required("issues", Values.list(ISSUE), ImportResult::issues)
              .says("What could not be used, or must be known."));

  private ImportRequest() {}

  private static Responder.Answer answer(Fields request) {
    BiFunction<String, byte[], ImportResult> format = FORMAT.read(request);
    String name = NAME.read(request);
    return Answered.of(ANSWER, read(format, name, request.required(DOCUMENT)));
  }

  private static ImmutableMap<String, BiFunction<String, byte[], ImportResult>> formats() {
    ImmutableMap.Builder<String, BiFunction<String, byte[], ImportResult>> formats =
        ImmutableMap.<String, BiFunction<String, byte[], ImportResult>>builder()
            .put("auto", ResultImporter::read);
    for (ImportFormat format : ImportFormat.values()) {
      formats.put(
          format.toString(), (name, document) -> ResultImporter.read(format, name, document));
    }
    return formats.buildOrThrow();
  }

  private static ImportResult read(
      BiFunction<String, byte[], ImportResult> format, String name, Node document) {
    try {
      return format.apply(name, document.text().getBytes(StandardCharsets.UTF_8));
    } catch (InvalidDocumentException e) {
      throw document.refused(e.code(), e.why());
    }
  }
}
