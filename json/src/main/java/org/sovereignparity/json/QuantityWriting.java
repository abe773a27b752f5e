package org.sovereignparity.json;

import org.sovereignparity.scoring.Cap;
import org.sovereignparity.scoring.Input;
import org.sovereignparity.scoring.Mean;
import org.sovereignparity.scoring.Minimum;
import org.sovereignparity.scoring.Panel;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.scoring.RelativeToBest;
import org.sovereignparity.scoring.Rounded;
import org.sovereignparity.scoring.Scaled;
import org.sovereignparity.scoring.Sum;
import org.sovereignparity.scoring.WeightedMean;

/**
 * How a node is written.
 *
 * @param kind the word for its kind
 * @param fields what writes the fields of that kind
 */
record QuantityWriting(String kind, ParityJson.Writing fields) {
  static final Quantity.Cases<QuantityWriting> KIND_OF = new ByKind();

  private static final class ByKind implements Quantity.Cases<QuantityWriting> {
    @Override
    public QuantityWriting input(Input node) {
      return new QuantityWriting(
          "input",
          out -> {
            out.writeStringField("name", node.name());
            out.writeStringField("lowest", node.lowest().toString());
            Form.writeIfPresent(out, "highest", node.highest());
          });
    }

    @Override
    public QuantityWriting panel(Panel node) {
      return new QuantityWriting(
          "panel",
          out -> {
            out.writeStringField("name", node.name());
            out.writeStringField("lowest", node.lowest().toString());
            out.writeStringField("highest", node.highest().toString());
            out.writeNumberField("trimmed", node.trimmed());
          });
    }

    @Override
    public QuantityWriting scaled(Scaled node) {
      return new QuantityWriting(
          "scaled",
          out -> {
            QuantityForm.writeOf(out, node.of());
            out.writeStringField("points", node.points().toString());
            out.writeStringField("outOf", node.outOf().toString());
          });
    }

    @Override
    public QuantityWriting relativeToBest(RelativeToBest node) {
      return new QuantityWriting(
          "relative-to-best",
          out -> {
            QuantityForm.writeOf(out, node.of());
            out.writeStringField("points", node.points().toString());
          });
    }

    @Override
    public QuantityWriting sum(Sum node) {
      return ofParts("sum", node);
    }

    @Override
    public QuantityWriting mean(Mean node) {
      return ofParts("mean", node);
    }

    @Override
    public QuantityWriting minimum(Minimum node) {
      return ofParts("minimum", node);
    }

    private static QuantityWriting ofParts(String kind, Quantity node) {
      return new QuantityWriting(kind, out -> QuantityForm.writeParts(out, node.parts()));
    }

    @Override
    public QuantityWriting weightedMean(WeightedMean node) {
      return new QuantityWriting(
          "weighted-mean",
          out -> {
            QuantityForm.writeParts(out, node.parts());
            Form.writeTexts(out, "weights", node.weights());
          });
    }

    @Override
    public QuantityWriting rounded(Rounded node) {
      return new QuantityWriting(
          "rounded",
          out -> {
            QuantityForm.writeOf(out, node.of());
            out.writeStringField("rounding", node.rounding().toString());
          });
    }

    @Override
    public QuantityWriting cap(Cap node) {
      return new QuantityWriting(
          "cap",
          out -> {
            QuantityForm.writeOf(out, node.of());
            out.writeStringField("limit", node.limit().toString());
          });
    }
  }
}
