package org.sovereignparity.json.internal.codec;

import static org.sovereignparity.json.internal.codec.Field.required;

import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.text.Texts;
import org.sovereignparity.scoring.Quantity;

/**
 * Reads the alternatives of an edition's total: each a whole points rule, or the total with one
 * node replaced.
 */
final class Alternatives {
  /** The most values of all rules of an edition that say only which node they replace. */
  private static final long MAX_VALUES = 100_000;

  private static final String REPLACE = "replace";

  private static final ObjectCodec<Quantity> REPLACEMENT =
      ObjectCodec.asked(
          "The total of the edition, with one node replaced.",
          fields -> Rules.QUANTITY.read(with(fields)),
          required(REPLACE, Values.ID, Quantity::id).says("The id of a node of the total."),
          required("with", Rules.QUANTITY, (Quantity node) -> node)
              .says("The node that stands in its place."));

  /** The wire form of an alternative, of which only one that is whole can be read by itself. */
  static final Codec<Quantity> FORM =
      Rules.QUANTITY.schema(
          whole -> Schema.oneOf(whole, REPLACEMENT.schema().named("replacement")));

  private final Node total;
  private final int size;
  private long values;

  /** Creates what reads alternatives to a total, which has been read itself. */
  Alternatives(Node total) {
    this.total = total;
    this.size = total.count();
  }

  private static Node with(Fields fields) {
    return fields.required("with");
  }

  Quantity read(Node node) {
    return node.isObject() && node.keys().contains(REPLACE)
        ? replaced(REPLACEMENT.fieldsOf(node))
        : Rules.QUANTITY.read(node);
  }

  /** What is wrong with the node alone is refused at its own place. */
  private Quantity replaced(Fields fields) {
    Quantity unused = REPLACEMENT.read(fields);
    checkId(fields.required(REPLACE));
    checkSize(fields.node());
    Node with = with(fields);
    try {
      return Rules.QUANTITY.read(
          with.as(replaced(total.plain(), fields.required(REPLACE).id(), with.plain())));
    } catch (InvalidDocumentException e) {
      throw with.refused(e.code(), e.why());
    }
  }

  private void checkId(Node id) {
    if (!holds(total.plain(), id.id())) {
      throw id.refused(
          DocumentFault.BAD_RULE,
          "Node to be replaced must be in the total: " + Texts.quoted(id.id()));
    }
  }

  private void checkSize(Node alternative) {
    values += size;
    if (values > MAX_VALUES) {
      throw alternative.refused(
          DocumentFault.TOO_MUCH_WORK,
          "Totals of an edition with a node replaced must have at most %s values in all: %s"
              .formatted(MAX_VALUES, values));
    }
  }

  private static boolean holds(Object rule, String id) {
    if (rule instanceof Map<?, ?> map) {
      return isNode(map, id) || map.values().stream().anyMatch(value -> holds(value, id));
    }
    return rule instanceof List<?> list && list.stream().anyMatch(item -> holds(item, id));
  }

  private static boolean isNode(Map<?, ?> map, String id) {
    return id.equals(map.get("id"));
  }

  private static Object replaced(Object rule, String id, Object with) {
    if (rule instanceof Map<?, ?> map) {
      return isNode(map, id) ? with : Maps.transformValues(map, value -> replaced(value, id, with));
    }
    return rule instanceof List<?> list
        ? list.stream().map(item -> replaced(item, id, with)).toList()
        : rule;
  }
}
