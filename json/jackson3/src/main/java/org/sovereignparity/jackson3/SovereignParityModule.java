package org.sovereignparity.jackson3;

import org.jspecify.annotations.Nullable;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.json.ParityJson;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.gate.ReleaseGate;
import org.sovereignparity.json.internal.mapper.MapperForm;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.programme.Programme;
import org.sovereignparity.programme.Round;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A module of Jackson 3 for hosts that own their mapper, which reads and writes as {@link
 * ParityJson} does:
 *
 * <ul>
 *   <li>its documents: {@link Scoreboard}, {@link ParityPolicy}, {@link ParityAssessment}, {@link
 *       Programme}, {@link Round}, {@link Lineage}, {@link EligibilityDecision}, {@link
 *       ReleaseGate}, and of {@link Reading} a {@code Reading<Criterion>};
 *   <li>what is part of them: {@link Frontier}, {@link Threshold} and {@link Rational}.
 * </ul>
 *
 * <p>Values are read strictly, whatever the mapper is set to. A document that is refused is a
 * {@link DatabindException} caused by an {@link InvalidDocumentException}, whose pointer starts at
 * the value; so is a value that could not be read again, but for a {@link Rational}: a result may
 * be longer than a number that is handed in.
 */
public final class SovereignParityModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Creates the module. */
  public SovereignParityModule() {
    super("sovereign-parity");
    MapperForm.OF_CLASSES.forEach(this::add);
    addSerializer(MapperForm.CRITERIA.type(), new Writer<>(MapperForm.CRITERIA));
  }

  private <T> void add(MapperForm<T> form) {
    addSerializer(form.type(), new Writer<>(form));
    addDeserializer(form.type(), new Reader<>(form));
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.addDeserializers(new OfReadings());
  }

  private static final class OfReadings extends Deserializers.Base {
    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      Class<?> of = type.containedTypeOrUnknown(0).getRawClass();
      return MapperForm.isOfCriteria(type.getRawClass(), of)
          ? new Reader<>(MapperForm.CRITERIA)
          : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return type == MapperForm.CRITERIA.type();
    }
  }

  private static final class Writer<T> extends StdSerializer<T> {
    private final MapperForm<T> form;

    Writer(MapperForm<T> form) {
      super(form.type());
      this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      try {
        ValueText.write(form.print(value), out);
      } catch (IllegalArgumentException e) {
        throw DatabindException.from(context, e.getMessage(), e);
      }
    }
  }

  private static final class Reader<T> extends StdDeserializer<T> {
    private final MapperForm<T> form;

    Reader(MapperForm<T> form) {
      super(form.type());
      this.form = form;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      try {
        return form.parse(ValueText.read(parser));
      } catch (InvalidDocumentException e) {
        throw DatabindException.from(parser, e.getMessage(), e);
      }
    }
  }
}
