package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.sovereignparity.eligibility.EligibilityFacts;
import org.sovereignparity.scoring.BestOfField;
import org.sovereignparity.scoring.Facts;
import org.sovereignparity.scoring.Ratings;

/** What criteria are evaluated on; lineage and scores are documents of their own. */
final class FactsForm {
  private FactsForm() {}

  static EligibilityFacts read(Node node) {
    Fields fields = node.fields("model", "asOf", "lineage", "scores", "points");
    return node.made(
        EligibilityFacts.builder()
                .model(ModelForm.read(fields.required("model"), "id"))
                .asOf(fields.optional("asOf").map(Node::date))
                .lineage(fields.optional("lineage").map(LineageForm.INSTANCE::read))
                .scores(fields.optional("scores").map(ScoreboardForm.INSTANCE::read))
                .points(
                    fields
                        .optional("points")
                        .map(FactsForm::points)
                        .orElseGet(() -> Facts.builder().build()))
            ::build);
  }

  private static Facts points(Node node) {
    Fields fields = node.fields("numbers", "ratings", "stated", "best");
    return Facts.builder()
        .numbers(byKey(fields, "numbers", Node::quantity))
        .ratings(byKey(fields, "ratings", SubmissionForm::ratings))
        .stated(byKey(fields, "stated", Node::quantity))
        .best(byKey(fields, "best", FactsForm::best))
        .build();
  }

  private static BestOfField best(Node node) {
    Fields fields = node.fields("value", "whose");
    return new BestOfField(fields.required("value").quantity(), fields.items("whose", Node::id));
  }

  private static <T> Map<String, T> byKey(Fields fields, String key, Function<Node, T> form) {
    Map<String, T> byKey = new LinkedHashMap<>();
    fields.entries(key).forEach(entry -> byKey.put(entry.key(), form.apply(entry)));
    return byKey;
  }

  static void write(JsonGenerator out, EligibilityFacts facts) throws IOException {
    out.writeStartObject();
    out.writeFieldName("model");
    ModelForm.write(out, facts.model(), "id");
    Form.writeIfPresent(out, "asOf", facts.asOf());
    if (facts.lineage().isPresent()) {
      out.writeFieldName("lineage");
      LineageForm.INSTANCE.write(out, facts.lineage().get());
    }
    if (facts.scores().isPresent()) {
      out.writeFieldName("scores");
      ScoreboardForm.INSTANCE.write(out, facts.scores().get());
    }
    out.writeFieldName("points");
    write(out, facts.points());
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Facts points) throws IOException {
    out.writeStartObject();
    out.writeObjectFieldStart("numbers");
    SubmissionForm.writeNumbers(out, points.numbers());
    out.writeEndObject();
    out.writeObjectFieldStart("ratings");
    for (Map.Entry<String, Ratings> ratings : points.ratings().entrySet()) {
      out.writeFieldName(ratings.getKey());
      SubmissionForm.write(out, ratings.getValue());
    }
    out.writeEndObject();
    out.writeObjectFieldStart("stated");
    SubmissionForm.writeNumbers(out, points.stated());
    out.writeEndObject();
    out.writeObjectFieldStart("best");
    for (Map.Entry<String, BestOfField> best : points.best().entrySet()) {
      out.writeObjectFieldStart(best.getKey());
      out.writeStringField("value", best.getValue().value().toString());
      Form.writeTexts(out, "whose", best.getValue().whose());
      out.writeEndObject();
    }
    out.writeEndObject();
    out.writeEndObject();
  }
}
