package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.RoundingMode;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.number.Threshold;

/** A threshold: {@code {"atLeast":…}} or {@code {"moreThan":…}}, with {@code "rounded"} or not. */
final class ThresholdForm implements Form<Threshold> {
  static final ThresholdForm INSTANCE = new ThresholdForm();

  private ThresholdForm() {}

  @Override
  public Threshold read(Node node) {
    Fields fields = node.fields("atLeast", "moreThan", "rounded");
    if (fields.has("atLeast") && fields.has("moreThan")) {
      throw fields
          .required("moreThan")
          .refused(DocumentFault.UNKNOWN_KEY, "Threshold must have one bound: \"moreThan\"");
    }
    Threshold threshold =
        fields.has("moreThan")
            ? Threshold.moreThan(value(fields, "moreThan"))
            : Threshold.atLeast(value(fields, "atLeast"));
    return fields
        .optional("rounded")
        .map(rounded -> threshold.rounded(rounding(rounded)))
        .orElse(threshold);
  }

  private static Rational value(Fields fields, String key) {
    return fields.required(key).positiveQuantity("Threshold");
  }

  private static Rounding rounding(Node node) {
    Fields fields = node.fields("decimals", "mode");
    int decimals = fields.required("decimals").integer(0, Rounding.MAX_DECIMALS);
    return Rounding.of(decimals, mode(fields.required("mode")));
  }

  private static RoundingMode mode(Node node) {
    String name = node.text();
    try {
      return Rounding.parseMode(name);
    } catch (IllegalArgumentException e) {
      throw node.refused(DocumentFault.UNKNOWN_WORD, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void write(JsonGenerator out, Threshold threshold) throws IOException {
    out.writeStartObject();
    out.writeStringField(
        threshold.isStrict() ? "moreThan" : "atLeast", threshold.value().toString());
    if (threshold.rounding().isPresent()) {
      Rounding rounding = threshold.rounding().get();
      out.writeObjectFieldStart("rounded");
      out.writeNumberField("decimals", rounding.decimals());
      out.writeStringField("mode", rounding.modeName());
      out.writeEndObject();
    }
    out.writeEndObject();
  }
}
