package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.sovereignparity.number.Rational;

/** A rational number: the text of {@link Rational#toString}; read from JSON numbers as well. */
final class RationalForm implements Form<Rational> {
  static final RationalForm INSTANCE = new RationalForm();

  private RationalForm() {}

  @Override
  public Rational read(Node node) {
    return node.quantity();
  }

  @Override
  public void write(JsonGenerator out, Rational value) throws IOException {
    out.writeString(value.toString());
  }
}
