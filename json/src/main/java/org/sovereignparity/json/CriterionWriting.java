package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.sovereignparity.eligibility.AllOf;
import org.sovereignparity.eligibility.AnyOf;
import org.sovereignparity.eligibility.AtLeast;
import org.sovereignparity.eligibility.AtParity;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.EveryPart;
import org.sovereignparity.eligibility.HasPoints;
import org.sovereignparity.eligibility.ListsWeights;
import org.sovereignparity.eligibility.Not;
import org.sovereignparity.eligibility.PartCondition;
import org.sovereignparity.eligibility.ReleasedWithin;

/**
 * How a criterion is written.
 *
 * @param kind the word for its kind
 * @param fields what writes the fields of that kind
 */
record CriterionWriting(String kind, ParityJson.Writing fields) {
  static final Criterion.Cases<CriterionWriting> KIND_OF = new ByKind();

  private static final class ByKind implements Criterion.Cases<CriterionWriting> {
    @Override
    public CriterionWriting allOf(AllOf node) {
      return new CriterionWriting("all-of", out -> writeParts(out, node));
    }

    @Override
    public CriterionWriting anyOf(AnyOf node) {
      return new CriterionWriting("any-of", out -> writeParts(out, node));
    }

    @Override
    public CriterionWriting atLeast(AtLeast node) {
      return new CriterionWriting(
          "at-least",
          out -> {
            out.writeNumberField("count", node.count());
            writeParts(out, node);
          });
    }

    @Override
    public CriterionWriting not(Not node) {
      return new CriterionWriting(
          "not",
          out -> {
            out.writeFieldName("of");
            CriterionForm.write(out, node.of());
          });
    }

    @Override
    public CriterionWriting everyPart(EveryPart node) {
      return new CriterionWriting(
          "every-part",
          out -> {
            PartForm.writeSelector(out, node.selector());
            out.writeArrayFieldStart("conditions");
            for (PartCondition condition : node.conditions()) {
              PartForm.write(out, condition);
            }
            out.writeEndArray();
          });
    }

    @Override
    public CriterionWriting listsWeights(ListsWeights node) {
      return new CriterionWriting(
          "lists-weights", out -> PartForm.writeSelector(out, node.selector()));
    }

    @Override
    public CriterionWriting atParity(AtParity node) {
      return new CriterionWriting(
          "at-parity",
          out -> {
            out.writeFieldName("policy");
            PolicyForm.INSTANCE.write(out, node.policy());
            out.writeFieldName("frontier");
            FrontierForm.INSTANCE.write(out, node.frontier());
            out.writeFieldName("threshold");
            ThresholdForm.INSTANCE.write(out, node.threshold());
          });
    }

    @Override
    public CriterionWriting hasPoints(HasPoints node) {
      return new CriterionWriting(
          "has-points",
          out -> {
            out.writeFieldName("points");
            QuantityForm.write(out, node.points());
            out.writeFieldName("threshold");
            ThresholdForm.INSTANCE.write(out, node.threshold());
          });
    }

    @Override
    public CriterionWriting releasedWithin(ReleasedWithin node) {
      return new CriterionWriting(
          "released-within",
          out -> {
            out.writeStringField("first", node.first().toString());
            out.writeStringField("last", node.last().toString());
          });
    }

    private static void writeParts(JsonGenerator out, Criterion node) throws IOException {
      out.writeArrayFieldStart("parts");
      for (Criterion part : node.parts()) {
        CriterionForm.write(out, part);
      }
      out.writeEndArray();
    }
  }
}
