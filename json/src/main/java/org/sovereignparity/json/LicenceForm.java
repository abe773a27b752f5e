package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sovereignparity.json.internal.Texts;
import org.sovereignparity.licence.Licence;
import org.sovereignparity.licence.LicenceExpression;
import org.sovereignparity.licence.Restriction;
import org.sovereignparity.licence.SimpleLicence;

/**
 * A licence: an expression, and what it restricts, either as a whole or by the licences that it
 * names. Without restrictions, those count that are known of the licences.
 */
final class LicenceForm {
  private LicenceForm() {}

  static Licence read(Node node) {
    Fields fields = node.fields("expression", "restrictions");
    LicenceExpression expression = expression(fields.required("expression"));
    if (!fields.has("restrictions")) {
      return Licence.of(expression);
    }
    Node restrictions = fields.required("restrictions");
    return restrictions.isObject()
        ? restrictions.made(() -> Licence.of(expression, byLicence(restrictions)))
        : Licence.of(expression, words(restrictions));
  }

  /** Reads the licence of a request, which says itself what it restricts. */
  static Licence readWhole(Node node) {
    Fields fields = node.fields("expression", "restrictions");
    return Licence.of(
        expression(fields.required("expression")), words(fields.required("restrictions")));
  }

  private static LicenceExpression expression(Node node) {
    String text = node.text();
    try {
      return LicenceExpression.parse(text);
    } catch (IllegalArgumentException e) {
      throw node.refused(DocumentFault.BAD_LICENCE, String.valueOf(e.getMessage()));
    }
  }

  private static Map<SimpleLicence, ImmutableSet<Restriction>> byLicence(Node node) {
    Map<SimpleLicence, ImmutableSet<Restriction>> restrictions = new LinkedHashMap<>();
    for (Node entry : node.entries()) {
      if (restrictions.put(licence(entry), words(entry)) != null) {
        throw entry.refused(
            DocumentFault.DUPLICATE_KEY,
            "Licence must be listed once: " + Texts.quoted(entry.key()));
      }
    }
    return restrictions;
  }

  private static SimpleLicence licence(Node entry) {
    try {
      return SimpleLicence.parse(entry.key());
    } catch (IllegalArgumentException e) {
      throw entry.refused(DocumentFault.BAD_LICENCE, String.valueOf(e.getMessage()));
    }
  }

  private static ImmutableSet<Restriction> words(Node node) {
    return ImmutableSet.copyOf(node.items(word -> word.word(Restriction.class)));
  }

  static void write(JsonGenerator out, Licence licence) throws IOException {
    out.writeStartObject();
    out.writeStringField("expression", licence.expression().toString());
    out.writeObjectFieldStart("restrictions");
    for (Map.Entry<SimpleLicence, ImmutableSet<Restriction>> entry :
        licence.restrictions().entrySet()) {
      Form.writeTexts(out, entry.getKey().toString(), entry.getValue());
    }
    out.writeEndObject();
    out.writeEndObject();
  }
}
