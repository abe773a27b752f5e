package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Collection;
import java.util.function.Function;
import org.sovereignparity.eligibility.PartSelector;
import org.sovereignparity.eligibility.PartTest;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Material;
import org.sovereignparity.lineage.Restriction;

/** Which parts of a model a criterion is about, and what must hold of each. */
final class PartForm {
  private static final ImmutableMap<String, Function<Node, PartTest>> TESTS =
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

  static PartTest test(Node node) {
    Node kind = node.object().required("kind");
    Function<Node, PartTest> read = TESTS.get(kind.text());
    if (read == null) {
      throw kind.unknownWord(String.join(", ", TESTS.keySet()));
    }
    return node.made(() -> read.apply(node));
  }

  private static PartTest derivedAs(Node node) {
    return PartTest.derivedAs(
        node.fields("kind", "derivations")
            .required("derivations")
            .items(item -> item.word(Derivation.class)));
  }

  private static PartTest unrestrictedBut(Node node) {
    return PartTest.unrestrictedBut(
        node.fields("kind", "tolerated")
            .required("tolerated")
            .items(item -> item.word(Restriction.class)));
  }

  private static PartTest underControl(Node node) {
    Fields unused = node.fields("kind");
    return PartTest.underControl();
  }

  private static PartTest attributed(Node node) {
    Fields unused = node.fields("kind");
    return PartTest.attributed();
  }

  private static PartTest fromWithin(Node node) {
    return PartTest.fromWithin(
        node.fields("kind", "jurisdictions")
            .required("jurisdictions")
            .items(ModelForm::jurisdiction));
  }

  static void writeSelector(JsonGenerator out, PartSelector selector) throws IOException {
    out.writeObjectFieldStart("selector");
    if (selector.kinds().size() < ComponentKind.values().length) {
      writeWords(out, "kinds", selector.kinds());
    }
    if (selector.materials().size() < Material.values().length) {
      writeWords(out, "materials", selector.materials());
    }
    if (selector.derivations().size() < Derivation.values().length) {
      writeWords(out, "derivations", selector.derivations());
    }
    out.writeEndObject();
  }

  static void write(JsonGenerator out, PartTest test) throws IOException {
    out.writeStartObject();
    test.match(KIND_OF).to(out);
    out.writeEndObject();
  }

  private static final PartTest.Cases<ParityJson.Writing> KIND_OF =
      new PartTest.Cases<>() {
        @Override
        public ParityJson.Writing derivedAs(PartTest.DerivedAs test) {
          return words("derived-as", "derivations", test.derivations());
        }

        @Override
        public ParityJson.Writing unrestrictedBut(PartTest.UnrestrictedBut test) {
          return words("unrestricted-but", "tolerated", test.tolerated());
        }

        @Override
        public ParityJson.Writing underControl(PartTest.UnderControl test) {
          return out -> out.writeStringField("kind", "under-control");
        }

        @Override
        public ParityJson.Writing attributed(PartTest.Attributed test) {
          return out -> out.writeStringField("kind", "attributed");
        }

        @Override
        public ParityJson.Writing fromWithin(PartTest.FromWithin test) {
          return words("from-within", "jurisdictions", test.jurisdictions());
        }

        private ParityJson.Writing words(
            String kind, String key, Collection<? extends Object> words) {
          return out -> {
            out.writeStringField("kind", kind);
            writeWords(out, key, words);
          };
        }
      };

  static void writeWords(JsonGenerator out, String key, Collection<? extends Object> words)
      throws IOException {
    out.writeArrayFieldStart(key);
    for (Object word : words) {
      out.writeString(word.toString());
    }
    out.writeEndArray();
  }
}
