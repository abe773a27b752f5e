package org.sovereignparity.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.internal.JsonText;
import org.sovereignparity.json.internal.Limits;
import org.sovereignparity.json.internal.Tree;
import org.sovereignparity.json.internal.codec.Assessments;
import org.sovereignparity.json.internal.codec.Boards;
import org.sovereignparity.json.internal.codec.Codec;
import org.sovereignparity.json.internal.codec.Criteria;
import org.sovereignparity.json.internal.codec.Decisions;
import org.sovereignparity.json.internal.codec.Lineages;
import org.sovereignparity.json.internal.codec.Node;
import org.sovereignparity.json.internal.codec.Policies;
import org.sovereignparity.json.internal.codec.Programmes;
import org.sovereignparity.json.internal.codec.Rounds;
import org.sovereignparity.json.internal.codec.Values;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.programme.Programme;
import org.sovereignparity.programme.Round;

/**
 * A Jackson module for hosts that own their mapper, which reads and writes as {@link ParityJson}
 * does:
 *
 * <ul>
 *   <li>its documents: {@link Scoreboard}, {@link ParityPolicy}, {@link ParityAssessment}, {@link
 *       Programme}, {@link Round}, {@link Lineage}, {@link EligibilityDecision}, and of {@link
 *       Reading} a {@code Reading<Criterion>};
 *   <li>what is part of them: {@link Frontier}, {@link Threshold} and {@link Rational}.
 * </ul>
 *
 * <p>This is all that databind is used for: the forms themselves keep digits exact, have one
 * pointer and one code for each fault, check bounds before any arithmetic, and need no annotation
 * in {@code core}.
 *
 * <p>Values are read strictly, whatever the mapper is set to. A document that is refused is a
 * {@link JsonMappingException} caused by an {@link InvalidDocumentException}, whose pointer starts
 * at the value.
 */
public final class SovereignParityModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  private static final JavaType CRITERIA =
      TypeFactory.defaultInstance().constructParametricType(Reading.class, Criterion.class);

  /** Creates the module. */
  public SovereignParityModule() {
    super("sovereign-parity");
    add(Scoreboard.class, Boards.SCOREBOARD);
    add(ParityPolicy.class, Policies.POLICY);
    add(ParityAssessment.class, Assessments.ASSESSMENT);
    add(Programme.class, Programmes.PROGRAMME);
    add(Round.class, Rounds.ROUND);
    add(Lineage.class, Lineages.LINEAGE);
    add(EligibilityDecision.class, Decisions.DECISION);
    add(Frontier.class, Policies.FRONTIER);
    add(Threshold.class, Policies.THRESHOLD);
    add(Rational.class, Values.QUANTITY);
    addSerializer(
        new Writer<>(
            CRITERIA,
            Codec.of(
                Criteria.DOCUMENT.schema(),
                Criteria.DOCUMENT::read,
                (reading, sources) -> Criteria.DOCUMENT.write(ofCriteria(reading), sources))));
  }

  private <T> void add(Class<T> type, Codec<T> form) {
    JavaType known = TypeFactory.defaultInstance().constructType(type);
    addSerializer(type, new Writer<>(known, form));
    addDeserializer(type, new Reader<>(known, form));
  }

  /** The class of a reading does not say what it is a reading of. */
  private static Reading<Criterion> ofCriteria(Reading<Criterion> reading) {
    for (Object alternative : reading.alternatives().values()) {
      if (!(alternative instanceof Criterion)) {
        throw new IllegalArgumentException("Reading must be of a criterion: " + alternative);
      }
    }
    return reading;
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.addDeserializers(new OfReadings());
  }

  private static final class OfReadings extends Deserializers.Base {
    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      Class<?> of = type.containedTypeOrUnknown(0).getRawClass();
      return type.hasRawClass(Reading.class) && of.isAssignableFrom(Criterion.class)
          ? new Reader<>(CRITERIA, Criteria.DOCUMENT)
          : null;
    }
  }

  private static final class Writer<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Codec<T> form;

    Writer(JavaType type, Codec<T> form) {
      super(type);
      this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      JsonText.write(out, form.write(value));
    }
  }

  private static final class Reader<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Codec<T> form;

    Reader(JavaType type, Codec<T> form) {
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
