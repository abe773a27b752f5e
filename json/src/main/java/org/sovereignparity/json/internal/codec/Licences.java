package org.sovereignparity.json.internal.codec;

import static org.sovereignparity.json.internal.codec.Field.required;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.licence.Licence;
import org.sovereignparity.licence.LicenceExpression;
import org.sovereignparity.licence.Restriction;
import org.sovereignparity.licence.SimpleLicence;

/**
 * The wire forms of licences: an expression, and what it restricts, either as a whole or by the
 * licences that it names. Without restrictions, those count that are known of the licences.
 */
final class Licences {
  /** What a licence restricts. */
  static final Codec<Restriction> RESTRICTION =
      Values.words(Restriction.class)
          .says("What a licence forbids or demands beyond the giving of credit.")
          .named("restriction");

  private static final Codec<Iterable<Restriction>> RESTRICTIONS = Values.list(RESTRICTION);
  private static final Codec<Map<String, Iterable<Restriction>>> BY_LICENCE =
      Values.byId(RESTRICTIONS);

  private static final Field<Licence, LicenceExpression> EXPRESSION =
      required(
          "expression",
          Values.parsed(
              Schema.of(
                      """
                      {"description":"An SPDX licence expression, such as \\"Apache-2.0 OR MIT\\". \
                      Its ids are checked for form, not for being on the list.",
                       "type":"string","minLength":1,"maxLength":10000,
                       "pattern":"^[A-Za-z0-9.(-](.*[A-Za-z0-9.+)-])?$"}
                      """)
                  .named("expression"),
              DocumentFault.BAD_LICENCE,
              LicenceExpression::parse,
              LicenceExpression::toString),
          Licence::expression);

  /** A licence, which is written with the restrictions of each licence in it. */
  static final Codec<Licence> LICENCE =
      ObjectCodec.read(
              "The terms under which something may be used.",
              Licences::licence,
              EXPRESSION,
              required(
                      "restrictions",
                      Codec.written(
                          Schema.oneOf(RESTRICTIONS.schema(), BY_LICENCE.schema()),
                          BY_LICENCE::write),
                      (Licence licence) -> byLicence(licence))
                  .says(
                      "What the licences restrict: as a whole, or by the licence that the"
                          + " expression names, where one that is left out is not known. What is"
                          + " known of the licences if this is left out. It is written by licence.")
                  .mayBeLeftOut())
          .named("licence");

  /** The licence of a request, which says itself what it restricts. */
  static final Codec<Licence> WHOLE =
      ObjectCodec.read(
              "The terms under which a part may be used.",
              Licences::whole,
              EXPRESSION,
              required(
                      "restrictions",
                      RESTRICTIONS,
                      (Licence licence) ->
                          licence.restrictions().values().stream().findFirst().orElseThrow())
                  .says("What the licence as a whole restricts."))
          .named("requestLicence");

  private Licences() {}

  private static Licence licence(Fields fields) {
    LicenceExpression expression = EXPRESSION.read(fields);
    return fields
        .optional("restrictions")
        .map(stated -> licence(expression, stated))
        .orElseGet(() -> Licence.of(expression));
  }

  private static Licence licence(LicenceExpression expression, Node stated) {
    return stated.isObject()
        ? Refusing.made(stated, () -> Licence.of(expression, byLicence(stated)))
        : Licence.of(expression, words(stated));
  }

  private static Licence whole(Fields fields) {
    return Licence.of(EXPRESSION.read(fields), words(fields.required("restrictions")));
  }

  private static Map<SimpleLicence, ImmutableSet<Restriction>> byLicence(Node node) {
    Map<SimpleLicence, ImmutableSet<Restriction>> restrictions = new LinkedHashMap<>();
    for (Node entry : node.entries()) {
      SimpleLicence licence =
          Values.parsed(entry, DocumentFault.BAD_LICENCE, SimpleLicence::parse, entry.key());
      if (restrictions.put(licence, words(entry)) != null) {
        throw entry.refused(
            DocumentFault.DUPLICATE_KEY,
            "Licence must be listed once: " + Texts.quoted(entry.key()));
      }
    }
    return restrictions;
  }

  private static Map<String, Iterable<Restriction>> byLicence(Licence licence) {
    Map<String, Iterable<Restriction>> byLicence = new LinkedHashMap<>();
    licence.restrictions().forEach((simple, words) -> byLicence.put(simple.toString(), words));
    return byLicence;
  }

  private static ImmutableSet<Restriction> words(Node node) {
    return ImmutableSet.copyOf(RESTRICTIONS.read(node));
  }
}
