package org.sovereignparity.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Iterables;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.eligibility.EligibilityDecision;
import org.sovereignparity.json.golden.Golden;
import org.sovereignparity.json.lineage.LineageDocument;
import org.sovereignparity.json.lineage.LineageImport;
import org.sovereignparity.json.record.DecisionRecord;
import org.sovereignparity.json.record.Tool;
import org.sovereignparity.model.Model;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Threshold;
import org.sovereignparity.parity.ParityAssessment;
import org.sovereignparity.parity.support.ParitySupport;
import org.sovereignparity.parity.support.SupportData;
import org.sovereignparity.programme.Improvement;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.Standing;
import org.sovereignparity.programme.korea.KoreaSovereignAi;
import org.sovereignparity.statistics.ConfidenceLevel;
import org.sovereignparity.statistics.MeanRatioMethod;
import org.sovereignparity.statistics.PairedCounts;
import org.sovereignparity.statistics.Proportion;

/** What people read: of assessments, decisions, rounds, records and lineages that were read. */
class ReportsGoldenTest {
  private static final int SEEDS = 80;
  private static final Tool TOOL = Tool.of("t", "1");
  private static final Instant AT = Instant.parse("2026-08-20T09:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final char FORM_FEED = '\f';

  private static void check(String subject, Function<Random, String> text) {
    Golden golden = new Golden(subject);
    for (int seed = 0; seed < SEEDS; seed++) {
      golden.add("seed " + seed, text.apply(new Random(seed)));
    }
    golden.check();
  }

  @Test
  void assessments_reports_areTheGoldenOnes() {
    check("report-assessment", random -> report(RandomDocuments.assessment(random)));
  }

  /** {@return line and explanation, then the table of all models with the same rules} */
  private static String report(ParityAssessment assessment) {
    return assessment + "\n" + assessment.explain() + "\n" + table(assessment);
  }

  private static String table(ParityAssessment assessment) {
    Threshold threshold = assessment.threshold().orElse(Threshold.atLeast(Rational.ONE));
    try {
      return String.valueOf(
          assessment.policy().assessAll(assessment.board(), assessment.frontier(), threshold));
    } catch (RefusedException e) {
      return e.getMessage();
    }
  }

  @ParameterizedTest
  @EnumSource(names = "FIELLER_POOLED", mode = EnumSource.Mode.EXCLUDE)
  void supports_reports_areTheGoldenOnes(MeanRatioMethod method) {
    check("report-support-" + method, random -> support(random, method));
  }

  private static String support(Random random, MeanRatioMethod method) {
    ParityAssessment assessment = RandomDocuments.assessment(random);
    SupportData.Builder data = SupportData.builder();
    assessment.contributions().forEach(one -> addData(data, one.benchmark(), random));
    ConfidenceLevel confidence = ConfidenceLevel.of(random.nextBoolean() ? 0.95 : 0.99);
    try {
      var support = ParitySupport.of(assessment, data.build(), method, confidence);
      return support + "\n" + support.plot() + "\n" + support.explain();
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }

  private static void addData(SupportData.Builder data, String benchmark, Random random) {
    if (random.nextInt(3) > 0) {
      SupportData.Builder unused =
          data.sameItems(
              benchmark,
              PairedCounts.of(
                  random.nextInt(900), random.nextInt(90), random.nextInt(90), 1 + count(random)));
    } else {
      SupportData.Builder unused =
          data.separateItems(
              benchmark,
              Proportion.of(count(random), 1_000),
              Proportion.of(1 + count(random), 900));
    }
  }

  private static int count(Random random) {
    return random.nextInt(900);
  }

  @Test
  void decisions_reports_areTheGoldenOnes() {
    check("report-decision", random -> report(RandomEligibility.decision(random)));
  }

  private static String report(EligibilityDecision decision) {
    return decision + "\n" + decision.explain();
  }

  @Test
  void rounds_reports_areTheGoldenOnes() {
    check("report-round", random -> report(RandomRounds.round(random)));
  }

  /** Rounds of the editions that are part of the library; some requests for them are refused. */
  @Test
  void roundsOfKorea_reports_areTheGoldenOnes() {
    check("report-round-korea", random -> korean(AnswersGoldenTest.round(random)));
  }

  private static String korean(ObjectNode request) {
    String edition = request.get("edition").textValue();
    String entries = request.retain("submissions", "events").toString();
    return DocumentsGoldenTest.outcome(
        () -> report(ParityJson.readRound(KoreaSovereignAi.programme().edition(edition), entries)));
  }

  private static String report(Round round) {
    Stream<String> all = Stream.of(round.toString(), round.explain().toString());
    Stream<String> teams = round.standings().stream().map(one -> report(round, one));
    return Stream.concat(all, teams).collect(Collectors.joining("\n"));
  }

  private static String report(Round round, Standing standing) {
    return standing
        + "\n"
        + standing.explain()
        + round.improvement(standing.team()).map(ReportsGoldenTest::report).orElse("");
  }

  private static String report(Improvement improvement) {
    return "Lacks " + improvement.overall() + ", " + improvement.alone() + "\n";
  }

  @Test
  void records_areTheGoldenOnes() {
    check("records", random -> report(record(random), random));
  }

  private static DecisionRecord record(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> DecisionRecord.of(RandomDocuments.assessment(random), TOOL, AT);
      case 1 -> DecisionRecord.of(RandomEligibility.decision(random), TOOL, AT);
      default -> DecisionRecord.of(RandomRounds.round(random), TOOL, AT);
    };
  }

  /** The record; then what is found in it and in its document after a change. */
  private static String report(DecisionRecord record, Random random) {
    String json = record.toJson();
    String document = record.document().orElseThrow();
    String changed = Mutations.mutated(Schemas.tree(json), random).toString();
    String other = Mutations.mutated(Schemas.tree(document), random).toString();
    return Stream.of(
            record.toString(),
            record.hash(),
            record.core(),
            json,
            record.verify().toString(),
            verified(changed, document),
            verified(json, other),
            verified(record.withoutDocument().toJson(), other),
            DocumentsGoldenTest.outcome(() -> difference(record, changed)))
        .collect(Collectors.joining("\n"));
  }

  private static String verified(String record, String document) {
    return DocumentsGoldenTest.outcome(
        () -> String.valueOf(DecisionRecord.parse(record).verify(document)));
  }

  private static String difference(DecisionRecord record, String changed) {
    return DocumentsGoldenTest.lines(
        DecisionRecord.diff(record, DecisionRecord.parse(changed)).stream());
  }

  @Test
  void recordsFound_areReadAsBefore() {
    Golden golden = new Golden("records-found");
    FuzzInputs.of("DecisionRecord")
        .forEach((file, json) -> golden.add(file, DocumentsGoldenTest.outcome(() -> read(json))));
    golden.check();
  }

  private static String read(String json) {
    DecisionRecord record = DecisionRecord.parse(json);
    return record + "\n" + record.document().map(unused -> record.verify()) + "\n" + record.core();
  }

  @Test
  void lineages_ofOtherDocuments_areReadAsBefore() {
    Golden golden = new Golden("lineages-read");
    FuzzInputs.of("Bom").forEach((file, bom) -> addSpoilt(golden, "bom " + file, bom, this::bom));
    FuzzInputs.of("ModelCard")
        .forEach((file, card) -> addSpoilt(golden, "card " + file, card, this::card));
    golden.check();
  }

  /** Adds the outcome of a document as it is, and with one character changed. */
  private static void addSpoilt(
      Golden golden, String name, String document, Function<String, LineageImport> reader) {
    Random random = new Random(name.hashCode());
    golden.add(name, read(document, reader));
    for (int i = 0; i < 10 && !document.isEmpty(); i++) {
      golden.add(name + " spoilt " + i, read(Mutations.spoilt(document, random), reader));
    }
  }

  private static String read(String document, Function<String, LineageImport> reader) {
    return DocumentsGoldenTest.outcome(
        () -> {
          LineageImport reading = reader.apply(document);
          return Iterables.toString(reading.lineages().stream().map(ParityJson::write).toList())
              + String.join("\n", reading.issues().stream().map(Object::toString).toList());
        });
  }

  private LineageImport bom(String document) {
    return LineageDocument.readBom(document.getBytes(UTF_8), DAY);
  }

  private LineageImport card(String document) {
    Model model = Model.of("hanbit/haneul-7b");
    List<String> parts = List.of(document.split(String.valueOf(FORM_FEED), 2));
    byte[] card = parts.get(0).getBytes(UTF_8);
    return parts.size() == 1
        ? LineageDocument.readCard(model, card, DAY)
        : LineageDocument.readCard(model, card, parts.get(1).getBytes(UTF_8), DAY);
  }
}
