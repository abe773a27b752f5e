package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.lineage.Lineage;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.programme.Programme;
import org.sovereignparity.programme.Round;

/**
 * A kind of document, such as {@code lineage}, and what holds of every kind.
 *
 * @param schema the name of its schema
 * @param random makes a random value
 */
record DocumentKind<T>(
    String schema,
    Function<Random, T> random,
    Function<T, String> writer,
    Function<String, T> reader) {

  static final DocumentKind<Scoreboard> SCOREBOARD =
      new DocumentKind<>(
          "scoreboard", RandomDocuments::board, ParityJson::write, ParityJson::readScoreboard);
  static final DocumentKind<ParityPolicy> POLICY =
      new DocumentKind<>(
          "parity-policy", RandomDocuments::policy, ParityJson::write, ParityJson::readPolicy);
  static final DocumentKind<ParityAssessment> ASSESSMENT =
      new DocumentKind<>(
          "assessment", RandomDocuments::assessment, ParityJson::write, ParityJson::readAssessment);
  static final DocumentKind<Lineage> LINEAGE =
      new DocumentKind<>(
          "lineage", RandomEligibility::lineage, ParityJson::write, ParityJson::readLineage);
  static final DocumentKind<Reading<Criterion>> CRITERIA =
      new DocumentKind<>(
          "criteria", RandomEligibility::criteria, ParityJson::write, ParityJson::readCriteria);
  static final DocumentKind<EligibilityDecision> DECISION =
      new DocumentKind<>(
          "eligibility-decision",
          RandomEligibility::decision,
          ParityJson::write,
          ParityJson::readDecision);
  static final DocumentKind<Programme> PROGRAMME =
      new DocumentKind<>(
          "programme", RandomRounds::programme, ParityJson::write, ParityJson::readProgramme);
  static final DocumentKind<Round> ROUND =
      new DocumentKind<>("round", RandomRounds::round, ParityJson::write, ParityJson::readRound);

  static final ImmutableList<DocumentKind<?>> ALL =
      ImmutableList.of(
          SCOREBOARD, POLICY, ASSESSMENT, LINEAGE, CRITERIA, DECISION, PROGRAMME, ROUND);

  /** {@return the document of a random value} */
  String written(Random random) {
    return writer.apply(this.random.apply(random));
  }

  /** Expects that the document of a random value is valid. */
  void checkValid(long seed) {
    String document = written(new Random(seed));
    assertThat(Schemas.faults(schema, document)).as(document).isEmpty();
  }

  /** Expects that a random value is read back as it was written. */
  void checkReadBack(long seed) {
    T value = random.apply(new Random(seed));
    String document = writer.apply(value);
    T read = reader.apply(document);
    assertThat(read).isEqualTo(value);
    assertThat(writer.apply(read)).isEqualTo(document);
  }

  /** Expects that a document with one change is refused if its schema rejects it. */
  void checkMutated(long seed) {
    Random random = new Random(seed);
    JsonNode mutated = Mutations.mutated(Schemas.tree(written(random)), random);
    boolean refused = isRefused(mutated.toString());
    if (!Schemas.faults(schema, mutated).isEmpty()) {
      assertThat(refused).as("%s", mutated).isTrue();
    }
  }

  /** Any exception other than a refusal fails the test. */
  private boolean isRefused(String document) {
    return Refused.is(() -> reader.apply(document));
  }

  /** Expects that each kind reads or refuses the text, and that no two read it. */
  static void checkReadOrRefused(String text, DocumentKind<?>... kinds) {
    assertThat(Stream.of(kinds).filter(kind -> !kind.isRefused(text))).hasSizeLessThan(2);
  }

  /** Expects the same of a document of one of the kinds that is cut or spoilt. */
  static void checkSpoilt(long seed, DocumentKind<?>... kinds) {
    Random random = new Random(seed);
    String document = kinds[random.nextInt(kinds.length)].written(random);
    checkReadOrRefused(Mutations.spoilt(document, random), kinds);
  }
}
