package org.sovereignparity.json.internal.mapper;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.function.Function;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.json.gate.ReleaseGate;
import org.sovereignparity.json.internal.JsonText;
import org.sovereignparity.json.internal.Limits;
import org.sovereignparity.json.internal.Tree;
import org.sovereignparity.json.internal.codec.Assessments;
import org.sovereignparity.json.internal.codec.Boards;
import org.sovereignparity.json.internal.codec.Codec;
import org.sovereignparity.json.internal.codec.Criteria;
import org.sovereignparity.json.internal.codec.Decisions;
import org.sovereignparity.json.internal.codec.Gates;
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
 * A type that the mapper of a host reads and writes, and its form: strictly, whatever the mapper is
 * set to.
 *
 * @param <T> what is read and written
 */
public final class MapperForm<T> {
  /** The forms that a class tells. */
  public static final ImmutableList<MapperForm<?>> OF_CLASSES =
      ImmutableList.of(
          new MapperForm<>(Scoreboard.class, Boards.SCOREBOARD),
          new MapperForm<>(ParityPolicy.class, Policies.POLICY),
          new MapperForm<>(ParityAssessment.class, Assessments.ASSESSMENT),
          new MapperForm<>(Programme.class, Programmes.PROGRAMME),
          new MapperForm<>(Round.class, Rounds.ROUND),
          new MapperForm<>(Lineage.class, Lineages.LINEAGE),
          new MapperForm<>(EligibilityDecision.class, Decisions.DECISION),
          new MapperForm<>(ReleaseGate.class, Gates.GATE),
          new MapperForm<>(Frontier.class, Policies.FRONTIER),
          new MapperForm<>(Threshold.class, Policies.THRESHOLD),
          // A number may be a result, which no document bounds.
          new MapperForm<>(Rational.class, Values.QUANTITY, Values.QUANTITY::write));

  /** The form of criteria, whose class does not say of what they are a reading. */
  public static final MapperForm<Reading<Criterion>> CRITERIA =
      new MapperForm<>(
          ofReadings(),
          Criteria.DOCUMENT,
          reading -> Criteria.DOCUMENT.document(ofCriteria(reading)));

  private final Class<T> type;
  private final Codec<T> form;
  private final Function<T, Object> written;

  private MapperForm(Class<T> type, Codec<T> form) {
    this(type, form, form::document);
  }

  private MapperForm(Class<T> type, Codec<T> form, Function<T, Object> written) {
    this.type = type;
    this.form = form;
    this.written = written;
  }

  @SuppressWarnings("unchecked")
  private static Class<Reading<Criterion>> ofReadings() {
    return (Class<Reading<Criterion>>) (Class<?>) Reading.class;
  }

  private static Reading<Criterion> ofCriteria(Reading<Criterion> reading) {
    for (Object alternative : reading.alternatives().values()) {
      if (!(alternative instanceof Criterion)) {
        throw new IllegalArgumentException("Reading must be of a criterion: " + alternative);
      }
    }
    return reading;
  }

  /** {@return the class of what is read and written} */
  public Class<T> type() {
    return type;
  }

  /** {@return whether {@code type<of>} may be read as {@link #CRITERIA}} */
  public static boolean isOfCriteria(Class<?> type, Class<?> of) {
    return type == Reading.class && of.isAssignableFrom(Criterion.class);
  }

  /**
   * {@return the value of the JSON text {@code json}}
   *
   * @throws InvalidDocumentException if it is refused, at a place that is told from the value
   */
  public T parse(String json) {
    return form.parse(json);
  }

  /**
   * {@return the value at which {@code parser} stands, which then stands at its last token}
   *
   * @throws InvalidDocumentException if it is refused, at a place that is told from the value
   * @throws IOException if the parser fails
   */
  public T read(JsonParser parser) throws IOException {
    Tree.Root root = Tree.read(parser, Limits.DOCUMENT);
    return form.read(Node.root(root, Limits.DOCUMENT).faultless());
  }

  /**
   * {@return the JSON text of {@code value}}
   *
   * @throws InvalidDocumentException if it could not be read again, which only a number need not
   */
  public String print(T value) {
    return JsonText.of(written.apply(value));
  }

  /**
   * Writes {@code value}.
   *
   * @throws InvalidDocumentException as above
   * @throws IOException if the generator fails
   */
  public void write(T value, JsonGenerator out) throws IOException {
    JsonText.write(out, written.apply(value));
  }
}
