package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.eligibility.Reason;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.importer.ImportFormat;
import org.sovereignparity.json.importer.ImportRefusal;
import org.sovereignparity.json.importer.IssueCode;
import org.sovereignparity.json.importer.SelectionRefusal;
import org.sovereignparity.json.lineage.LineageFault;
import org.sovereignparity.json.lineage.LineageFormat;
import org.sovereignparity.json.lineage.LineageIssue;
import org.sovereignparity.json.oracle.Oracle;
import org.sovereignparity.json.record.RecordPart;
import org.sovereignparity.licence.Restriction;
import org.sovereignparity.lineage.ClaimState;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Control;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Evidence;
import org.sovereignparity.lineage.EvidenceKind;
import org.sovereignparity.lineage.LineageRefusal;
import org.sovereignparity.lineage.Material;
import org.sovereignparity.lineage.Metric;
import org.sovereignparity.lineage.Presence;
import org.sovereignparity.lineage.SimilarityFinding;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.Flag;
import org.sovereignparity.parity.Frontier;
import org.sovereignparity.parity.LowerIsBetter;
import org.sovereignparity.parity.MissingReason;
import org.sovereignparity.parity.MissingScores;
import org.sovereignparity.parity.Normalisation;
import org.sovereignparity.parity.Refusal;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Event;
import org.sovereignparity.programme.Obstacle;
import org.sovereignparity.programme.RoundRefusal;
import org.sovereignparity.programme.korea.KoreaSovereignAi;
import org.sovereignparity.scoring.InputRefusal;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.scoring.Remark;
import org.sovereignparity.source.Confidence;

/** What the pages of the handbook show is what the readers, the writers and the oracle do. */
class HandbookTest {
  private static final String PREFIX = "sovereign-parity/";
  private static final Pattern JSON = Pattern.compile("```json[^\n]*\n(.*?)\n```", Pattern.DOTALL);
  private static final Pattern ROW =
      Pattern.compile("\\| (?:`(2026-0[18])`)? ?\\| `([a-z-]+)` \\| ([0-9]+) \\|");

  /** {@return all pages that lie in {@code docs}, one after the other} */
  static String handbook() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> pages = Files.list(Path.of("docs"))) {
      for (Path page : pages.sorted().toList()) {
        all.append(Files.readString(page)).append('\n');
      }
    }
    return all.toString();
  }

  /** {@return the blocks of JSON of all pages, in order} */
  private static ImmutableList<String> blocks() throws IOException {
    return JSON.matcher(handbook())
        .results()
        .map(block -> block.group(1))
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void requests_haveTheAnswersBelowThem() throws IOException {
    ImmutableList<String> blocks = blocks();
    int requests = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).contains("\"op\":")) {
        assertThat(Oracle.builtIn().answer(blocks.get(i))).isEqualTo(blocks.get(i + 1));
        requests++;
      }
    }
    assertThat(requests).isGreaterThan(5);
  }

  @Test
  void documents_areValidAndReadAndWrittenAsTheyStand() throws IOException {
    ImmutableList<JsonNode> documents =
        blocks().stream()
            .map(Schemas::tree)
            .filter(block -> block.has("schema"))
            .collect(ImmutableList.toImmutableList());
    assertThat(documents).hasSizeGreaterThan(9);
    for (JsonNode document : documents) {
      String schema = document.get("schema").textValue();
      String name = schema.substring(PREFIX.length(), schema.lastIndexOf('/'));
      assertThat(Schemas.faults(name, document)).as(name).isEmpty();
      JsonNode written = Schemas.tree(rewritten(name, document.toString()));
      assertThat(Schemas.tree(rewritten(name, written.toString()))).isEqualTo(written);
      assertThat(isShortened(document) || written.equals(document)).as(name).isTrue();
    }
  }

  /** {@return whether the document is of a guide, which leaves out what may be left out} */
  private static boolean isShortened(JsonNode document) {
    return document.path("id").asText().equals("nowhere");
  }

  private static String rewritten(String name, String text) {
    return switch (name) {
      case "scoreboard" -> ParityJson.write(ParityJson.readScoreboard(text));
      case "parity-policy" -> ParityJson.write(ParityJson.readPolicy(text));
      case "assessment" -> ParityJson.write(ParityJson.readAssessment(text));
      case "lineage" -> ParityJson.write(ParityJson.readLineage(text));
      case "criteria" -> ParityJson.write(ParityJson.readCriteria(text));
      case "eligibility-decision" -> ParityJson.write(ParityJson.readDecision(text));
      case "programme" -> ParityJson.write(ParityJson.readProgramme(text));
      case "release-gate" -> ParityJson.write(ParityJson.readReleaseGate(text));
      case "round" -> ParityJson.write(ParityJson.readRound(text));
      default -> throw new AssertionError(name);
    };
  }

  @Test
  void tablesOfKeys_areThoseOfTheForms() throws IOException {
    assertThat(HandbookKeys.check(handbook())).isGreaterThan(12);
  }

  @Test
  void tableOfBlocks_isThatOfTheEditions() throws IOException {
    ImmutableList.Builder<String> expected = ImmutableList.builder();
    for (String id : ImmutableList.of("2026-08", "2026-01")) {
      Edition edition = KoreaSovereignAi.programme().edition(id);
      for (Quantity block : edition.blocks()) {
        expected.add(block.id() + " " + block.maximum().orElseThrow());
      }
    }
    assertThat(ROW.matcher(handbook()).results().map(row -> row.group(2) + " " + row.group(3)))
        .containsExactlyElementsOf(expected.build());
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        DocumentFault.class,
        RecordPart.class,
        ImportRefusal.class,
        IssueCode.class,
        SelectionRefusal.class,
        LineageFault.class,
        LineageIssue.Code.class,
        LineageRefusal.class,
        SimilarityFinding.class,
        Refusal.class,
        MissingReason.class,
        Flag.class,
        InputRefusal.class,
        Remark.class,
        RoundRefusal.class,
        Obstacle.class,
        Reason.class,
        Verdict.class
      })
  void codes_areAllThere(Class<? extends Enum<?>> codes) throws IOException {
    assertThat(handbook()).contains(quoted(codes, Enum::name));
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        ComponentKind.class,
        Material.class,
        Presence.class,
        Derivation.class,
        Restriction.class,
        ClaimState.class,
        EvidenceKind.class,
        Evidence.Verifier.class,
        Metric.class,
        Control.Relation.class,
        Confidence.class,
        Event.Kind.class,
        Frontier.Kind.class,
        Aggregation.class,
        Normalisation.class,
        MissingScores.class,
        LowerIsBetter.class,
        Direction.class,
        ImportFormat.class,
        LineageFormat.class
      })
  void words_areAllThere(Class<? extends Enum<?>> words) throws IOException {
    assertThat(handbook().replace('"', '`')).contains(quoted(words, Enum::toString));
  }

  private static ImmutableList<String> quoted(
      Class<? extends Enum<?>> choices, Function<Enum<?>, String> text) {
    return Arrays.stream(choices.getEnumConstants())
        .map(choice -> '`' + text.apply(choice) + '`')
        .collect(ImmutableList.toImmutableList());
  }
}
