package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Collection;
import java.util.function.Function;
import org.sovereignparity.eligibility.PartCondition;
import org.sovereignparity.eligibility.PartSelector;
import org.sovereignparity.licence.Restriction;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Material;

/** Which parts of a model a criterion is about, and what must hold of each. */
final class PartForm {
  private static final ImmutableMap<String, Function<Node, PartCondition>> CONDITIONS =
      ImmutableMap.of(
          "derived-as", PartForm::derivedAs,
          "unrestricted-but", PartForm::unrestrictedBut,
          "under-control", PartForm::underControl,
          "attributed", PartForm::attributed,
          "from-within", PartForm::fromWithin);

  private PartForm() {}

  /** {@return the selector that {@code node} holds; what is left out is not restricted} */
  static PartSelector selector(Node node) {
    Fields fields = node.fields("kinds", "materials", "derivations");
    return node.made(
        PartSelector.builder()
                .kinds(words(fields, "kinds", ComponentKind.class))
                .materials(words(fields, "materials", Material.class))
                .derivations(words(fields, "derivations", Derivation.class))
            ::build);
  }

  private static <E extends Enum<E>> ImmutableList<E> words(
      Fields fields, String key, Class<E> choices) {
    return fields
        .optional(key)
        .map(words -> words.items(word -> word.word(choices)))
        .orElseGet(() -> ImmutableList.copyOf(choices.getEnumConstants()));
  }

  static PartCondition condition(Node node) {
    Function<Node, PartCondition> read = node.object().required("kind").word(CONDITIONS);
    return node.made(() -> read.apply(node));
  }

  private static PartCondition derivedAs(Node node) {
    return PartCondition.derivedAs(
        node.fields("kind", "derivations")
            .required("derivations")
            .items(item -> item.word(Derivation.class)));
  }

  private static PartCondition unrestrictedBut(Node node) {
    return PartCondition.unrestrictedBut(
        node.fields("kind", "tolerated")
            .required("tolerated")
            .items(item -> item.word(Restriction.class)));
  }

  private static PartCondition underControl(Node node) {
    Fields unused = node.fields("kind");
    return PartCondition.underControl();
  }

  private static PartCondition attributed(Node node) {
    Fields unused = node.fields("kind");
    return PartCondition.attributed();
  }

  private static PartCondition fromWithin(Node node) {
    return PartCondition.fromWithin(
        node.fields("kind", "jurisdictions")
            .required("jurisdictions")
            .items(ModelForm::jurisdiction));
  }

  static void writeSelector(JsonGenerator out, PartSelector selector) throws IOException {
    out.writeObjectFieldStart("selector");
    if (selector.kinds().size() < ComponentKind.values().length) {
      Form.writeTexts(out, "kinds", selector.kinds());
    }
    if (selector.materials().size() < Material.values().length) {
      Form.writeTexts(out, "materials", selector.materials());
    }
    if (selector.derivations().size() < Derivation.values().length) {
      Form.writeTexts(out, "derivations", selector.derivations());
    }
    out.writeEndObject();
  }

  static void write(JsonGenerator out, PartCondition condition) throws IOException {
    out.writeStartObject();
    condition.match(KIND_OF).to(out);
    out.writeEndObject();
  }

  private static final PartCondition.Cases<ParityJson.Writing> KIND_OF =
      new PartCondition.Cases<>() {
        @Override
        public ParityJson.Writing derivedAs(PartCondition.DerivedAs condition) {
          return words("derived-as", "derivations", condition.derivations());
        }

        @Override
        public ParityJson.Writing unrestrictedBut(PartCondition.UnrestrictedBut condition) {
          return words("unrestricted-but", "tolerated", condition.tolerated());
        }

        @Override
        public ParityJson.Writing underControl(PartCondition.UnderControl condition) {
          return out -> out.writeStringField("kind", "under-control");
        }

        @Override
        public ParityJson.Writing attributed(PartCondition.Attributed condition) {
          return out -> out.writeStringField("kind", "attributed");
        }

        @Override
        public ParityJson.Writing fromWithin(PartCondition.FromWithin condition) {
          return words("from-within", "jurisdictions", condition.jurisdictions());
        }

        private ParityJson.Writing words(
            String kind, String key, Collection<? extends Object> words) {
          return out -> {
            out.writeStringField("kind", kind);
            Form.writeTexts(out, key, words);
          };
        }
      };
}
