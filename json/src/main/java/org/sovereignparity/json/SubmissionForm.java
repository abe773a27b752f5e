package org.sovereignparity.json;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.json.internal.Texts;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.number.Rational;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Gate;
import org.sovereignparity.programme.RoundRefusal;
import org.sovereignparity.programme.Submission;
import org.sovereignparity.programme.TargetScore;
import org.sovereignparity.scoring.InputRefusal;
import org.sovereignparity.scoring.Ratings;

/** A submission, as the edition asks for it: it says which input is a number and which a panel. */
final class SubmissionForm {
  private final ImmutableSet<String> numberNames;
  private final ImmutableSet<String> ratingsNames;
  private final ImmutableSet<String> targetScoresNames;
  private final ImmutableSet<String> gateNames;
  private final Function<Node, Lineage> lineageForm;

  /**
   * Creates the form.
   *
   * @param lineageForm how the lineage of a gate is read
   */
  SubmissionForm(Edition edition, Function<Node, Lineage> lineageForm) {
    this.numberNames = edition.numberNames();
    this.ratingsNames = edition.ratingsNames();
    this.targetScoresNames = edition.targetScoresNames();
    this.gateNames = edition.gates().stream().map(Gate::id).collect(toImmutableSet());
    this.lineageForm = lineageForm;
  }

  Submission read(Node node) {
    Fields fields = node.fields("team", "model", "inputs", "stated", "gates");
    Map<String, Rational> numbers = new LinkedHashMap<>();
    Map<String, Ratings> ratings = new LinkedHashMap<>();
    Map<String, ImmutableList<TargetScore>> targets = new LinkedHashMap<>();
    for (Node input : fields.entries("inputs")) {
      if (numberNames.contains(input.key())) {
        numbers.put(input.key(), input.quantity());
      } else if (ratingsNames.contains(input.key())) {
        ratings.put(input.key(), ratings(input));
      } else if (targetScoresNames.contains(input.key())) {
        targets.put(input.key(), input.items(SubmissionForm::target));
      } else {
        throw input.refused(
            RoundRefusal.UNKNOWN_BLOCK,
            "Input must be one of %s: %s".formatted(inputNames(), Texts.quoted(input.key())));
      }
    }
    return Submission.builder()
        .team(fields.required("team").id())
        .model(fields.optional("model").map(Node::id))
        .numbers(numbers)
        .ratings(ratings)
        .targetScores(targets)
        .stated(stated(fields))
        .gates(gates(fields))
        .lineages(lineages(fields))
        .build();
  }

  private ImmutableSet<String> inputNames() {
    return ImmutableSet.<String>builder()
        .addAll(numberNames)
        .addAll(ratingsNames)
        .addAll(targetScoresNames)
        .build();
  }

  static Ratings ratings(Node node) {
    if (node.isObject()) {
      Fields fields = node.fields("mean", "count");
      Rational mean = fields.required("mean").quantity();
      int count = fields.required("count").integer(0, Integer.MAX_VALUE);
      return tooFewIfNone(node, count, () -> Ratings.ofMean(mean, count));
    }
    ImmutableList<Rational> each = node.items(Node::quantity);
    return tooFewIfNone(node, each.size(), () -> Ratings.of(each));
  }

  private static Ratings tooFewIfNone(Node node, int count, Supplier<Ratings> ratings) {
    if (count == 0) {
      throw node.refused(InputRefusal.TOO_FEW_RATERS, "Panel must have a rater: 0");
    }
    return ratings.get();
  }

  private static TargetScore target(Node node) {
    Fields fields = node.fields("developed", "target");
    Rational developed = fields.required("developed").quantity();
    Rational target = fields.required("target").quantity();
    try {
      return TargetScore.of(developed, target);
    } catch (IllegalArgumentException e) {
      throw node.refused(InputRefusal.INPUT_OUT_OF_RANGE, String.valueOf(e.getMessage()));
    }
  }

  private static Map<String, Rational> stated(Fields fields) {
    Map<String, Rational> stated = new LinkedHashMap<>();
    for (Node value : fields.entries("stated")) {
      stated.put(value.key(), value.quantity());
    }
    return stated;
  }

  private Map<String, Verdict> gates(Fields fields) {
    Map<String, Verdict> gates = new LinkedHashMap<>();
    for (Node verdict : fields.entries("gates")) {
      if (!gateNames.contains(verdict.key())) {
        throw verdict.refused(
            DocumentFault.UNKNOWN_KEY,
            "Gate must be one of %s: %s".formatted(gateNames, Texts.quoted(verdict.key())));
      }
      if (!verdict.isObject()) {
        gates.put(verdict.key(), verdict.word(Verdict.class));
      }
    }
    return gates;
  }

  private Map<String, Lineage> lineages(Fields fields) {
    Map<String, Lineage> lineages = new LinkedHashMap<>();
    for (Node gate : fields.entries("gates")) {
      if (gate.isObject()) {
        lineages.put(gate.key(), lineageForm.apply(lineage(gate)));
      }
    }
    return lineages;
  }

  private static Node lineage(Node gate) {
    for (Node entry : gate.entries()) {
      if (!entry.key().equals("lineage")) {
        throw entry.refused(
            DocumentFault.UNKNOWN_KEY,
            "Gate must be a verdict or {\"lineage\": …}, without " + Texts.quoted(entry.key()));
      }
    }
    return gate.object().required("lineage");
  }

  static void write(JsonGenerator out, Submission submission) throws IOException {
    out.writeStartObject();
    out.writeStringField("team", submission.team());
    Form.writeIfPresent(out, "model", submission.model());
    out.writeObjectFieldStart("inputs");
    writeNumbers(out, submission.numbers());
    for (Map.Entry<String, Ratings> input : submission.ratings().entrySet()) {
      out.writeFieldName(input.getKey());
      write(out, input.getValue());
    }
    for (Map.Entry<String, ImmutableList<TargetScore>> input :
        submission.targetScores().entrySet()) {
      out.writeArrayFieldStart(input.getKey());
      for (TargetScore score : input.getValue()) {
        out.writeStartObject();
        out.writeStringField("developed", score.developed().toString());
        out.writeStringField("target", score.target().toString());
        out.writeEndObject();
      }
      out.writeEndArray();
    }
    out.writeEndObject();
    out.writeObjectFieldStart("stated");
    writeNumbers(out, submission.stated());
    out.writeEndObject();
    out.writeObjectFieldStart("gates");
    for (Map.Entry<String, Verdict> gate : submission.gates().entrySet()) {
      out.writeStringField(gate.getKey(), gate.getValue().name());
    }
    for (Map.Entry<String, Lineage> gate : submission.lineages().entrySet()) {
      out.writeObjectFieldStart(gate.getKey());
      out.writeFieldName("lineage");
      LineageForm.INSTANCE.write(out, gate.getValue());
      out.writeEndObject();
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  static void writeNumbers(JsonGenerator out, Map<String, Rational> numbers) throws IOException {
    for (Map.Entry<String, Rational> number : numbers.entrySet()) {
      out.writeStringField(number.getKey(), number.getValue().toString());
    }
  }

  static void write(JsonGenerator out, Ratings ratings) throws IOException {
    if (ratings.each().isPresent()) {
      out.writeStartArray();
      for (Rational rating : ratings.each().get()) {
        out.writeString(rating.toString());
      }
      out.writeEndArray();
    } else {
      out.writeStartObject();
      out.writeStringField("mean", ratings.mean().toString());
      out.writeNumberField("count", ratings.count());
      out.writeEndObject();
    }
  }
}
