package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.json.internal.Limits;
import org.sovereignparity.json.internal.Tree;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;

/**
 * A Jackson module for hosts that own their mapper: {@link Scoreboard}, {@link ParityPolicy},
 * {@link ParityAssessment}, {@link Lineage}, {@link EligibilityDecision}, {@link Frontier}, {@link
 * Threshold} and {@link Rational} are read and written as {@link ParityJson} does.
 *
 * <p>They are read as strictly whatever the mapper is set to. A document that is refused is a
 * {@link JsonMappingException} caused by an {@link InvalidDocumentException}, whose pointer starts
 * at the value.
 */
public final class SovereignParityModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Creates the module. */
  public SovereignParityModule() {
    super("sovereign-parity");
    add(Scoreboard.class, ScoreboardForm.INSTANCE);
    add(ParityPolicy.class, PolicyForm.INSTANCE);
    add(ParityAssessment.class, AssessmentForm.INSTANCE);
    add(Lineage.class, LineageForm.INSTANCE);
    add(EligibilityDecision.class, DecisionForm.INSTANCE);
    add(Frontier.class, FrontierForm.INSTANCE);
    add(Threshold.class, ThresholdForm.INSTANCE);
    add(Rational.class, RationalForm.INSTANCE);
  }

  private <T> void add(Class<T> type, Form<T> form) {
    addSerializer(type, new Writer<>(type, form));
    addDeserializer(type, new Reader<>(type, form));
  }

  private static final class Writer<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Form<T> form;

    Writer(Class<T> type, Form<T> form) {
      super(type);
      this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      form.write(out, value);
    }
  }

  private static final class Reader<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Form<T> form;

    Reader(Class<T> type, Form<T> form) {
      super(type);
      this.form = form;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      try {
        Node node = Node.root(Tree.read(parser, Limits.DOCUMENT), Limits.DOCUMENT);
        return form.read(node.faultless());
      } catch (InvalidDocumentException e) {
        throw JsonMappingException.from(parser, e.getMessage(), e);
      }
    }
  }
}
