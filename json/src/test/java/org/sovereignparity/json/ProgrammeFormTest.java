package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.json.internal.JsonText;
import org.sovereignparity.json.internal.codec.Rules;
import org.sovereignparity.number.Rational;
import org.sovereignparity.number.Rounding;
import org.sovereignparity.parity.Aggregation;
import org.sovereignparity.parity.ParityPolicy;
import org.sovereignparity.programme.Attainment;
import org.sovereignparity.programme.Benefit;
import org.sovereignparity.programme.Clause;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Gate;
import org.sovereignparity.programme.Programme;
import org.sovereignparity.programme.korea.KoreaSovereignAi;
import org.sovereignparity.scoring.Quantity;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;
import org.sovereignparity.source.Source;

class ProgrammeFormTest {
  private static final Source PLAN =
      Source.builder()
          .id("PLAN")
          .title("Plan")
          .address(URI.create("https://example.org/plan"))
          .date(LocalDate.of(2026, 1, 2))
          .build();
  private static final Citation TABLE = Citation.of(PLAN, "table 1", Confidence.OFFICIAL);
  private static final Citation WHOLE = Citation.of(PLAN, Confidence.INFERRED);
  private static final Quantity SKILL =
      Quantity.scaled(
          Label.of("skill", "Skill").citing(TABLE),
          Quantity.percentage(Label.of("skill-raw"), "skill"),
          Rational.of(25),
          Rational.of(100));
  private static final String SKILL_TEXT =
      """
      {"kind":"scaled","id":"skill","title":"Skill",
      "of":{"kind":"input","id":"skill-raw","name":"skill","lowest":"0","highest":"100"},
      "points":"25","outOf":"100",
      "citations":[{"source":"PLAN","clause":"table 1","confidence":"official"}]}
      """;
  private static final String POLICY_TEXT =
      """
      {"schema":"sovereign-parity/parity-policy/1","aggregation":"minimum-ratio",
      "normalisation":"raw","weights":"equal","cap":"none","missing":"undetermined",
      "lowerIsBetter":"refuse"}
      """;
  private static final String EDITION_TEXT =
      """
      {"id":"1","title":"First","effectiveFrom":"2026-01-01","effectiveTo":"2026-12-31",
      "total":SKILL,"places":2,"averages":"half-even-2",
      "gates":[{"id":"own","title":"Of own making","citations":[{"source":"PLAN",
      "confidence":"inferred"}]}],
      "tieBreaks":["skill"],
      "attainments":[{"name":"skill","scores":"pairs","policy":POLICY}],
      "readings":[{"id":"r","title":"Reading","taken":"a","alternatives":{"a":SKILL},
      "citations":[{"source":"PLAN","confidence":"inferred"}]}],
      "notes":[{"id":"n","title":"Note"}],
      "support":[{"id":"s","title":"Support","amount":"1 GPU","excluded":"none"},
      {"id":"t","title":"Money","amount":"1"}],
      "citations":[{"source":"PLAN","clause":"table 1","confidence":"official"}]}
      """;
  private static final String TEXT =
      """
      {"schema":"sovereign-parity/programme/1","id":"p","title":"Programme",
      "sources":[{"id":"PLAN","title":"Plan","address":"https://example.org/plan",
      "date":"2026-01-02"}],
      "editions":[EDITION],
      "timeline":[{"id":"2026-01-02","title":"Published"}]}
      """
          .replace("EDITION", EDITION_TEXT)
          .replace("SKILL", SKILL_TEXT)
          .replace("POLICY", POLICY_TEXT)
          .replace("\n", "");

  private static Programme programme() {
    return Programme.builder()
        .id("p")
        .title("Programme")
        .addEditions(edition())
        .addTimeline(Clause.of("2026-01-02", "Published"))
        .build();
  }

  private static Edition edition() {
    return Edition.builder()
        .id("1")
        .title("First")
        .effectiveFrom(LocalDate.of(2026, 1, 1))
        .effectiveTo(LocalDate.of(2026, 12, 31))
        .total(SKILL)
        .places(2)
        .averages(Rounding.parse("half-even-2"))
        .addGates(Gate.of("own", "Of own making", WHOLE))
        .addTieBreaks("skill")
        .addAttainments(
            Attainment.of("skill", "pairs", ParityPolicy.strict(Aggregation.MINIMUM_RATIO)))
        .addReadings(
            Reading.<Quantity>builder()
                .id("r")
                .title("Reading")
                .taken("a")
                .putAlternatives("a", SKILL)
                .addCitations(WHOLE)
                .build())
        .addNotes(Clause.of("n", "Note"))
        .addBenefits(
            Benefit.builder().id("s").title("Support").amount("1 GPU").excluded("none").build(),
            Benefit.builder().id("t").title("Money").amount("1").build())
        .addCitations(TABLE)
        .build();
  }

  @Test
  void write_programmeWithEverything_isAsWrittenByHand() {
    assertThat(ParityJson.write(programme())).isEqualTo(TEXT);
    assertThat(Schemas.faults("programme", TEXT)).isEmpty();
  }

  @Test
  void read_textWrittenByHand_givesTheProgramme() {
    assertThat(ParityJson.readProgramme(TEXT)).isEqualTo(programme());
  }

  @Test
  void read_leastProgramme_hasNothingElse() {
    String least =
        """
        {"schema":"sovereign-parity/programme/1","id":"p","title":"P","sources":[],"editions":[
        {"id":"1","title":"E","effectiveFrom":"2026-01-01","effectiveTo":"2026-01-01",
        "total":{"kind":"input","id":"i","name":"n","lowest":0.0,"highest":"1"},
        "places":1,"averages":"floor-0"}]}
        """;
    assertThat(Schemas.faults("programme", least)).isEmpty();
    Programme read = ParityJson.readProgramme(least);
    assertThat(read.timeline()).isEmpty();
    Edition edition = read.edition("1");
    assertThat(edition.blocks()).containsExactly(edition.total());
    assertThat(edition.gates()).isEmpty();
    assertThat(edition.tieBreaks()).isEmpty();
    assertThat(edition.attainments()).isEmpty();
    assertThat(edition.readings()).isEmpty();
    assertThat(edition.notes()).isEmpty();
    assertThat(edition.benefits()).isEmpty();
    assertThat(edition.citations()).isEmpty();
    assertThat(ParityJson.readProgramme(ParityJson.write(read))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'kind':'input','id':'i','name':'n','lowest':'0'}",
        "{'kind':'input','id':'i','title':'I','name':'n','lowest':'-1/3','highest':'0.5'}",
        "{'kind':'panel','id':'i','name':'n','lowest':'1','highest':'5','trimmed':2}",
        "{'kind':'panel','id':'i','name':'n','lowest':'1','highest':'5','trimmed':{'kind':'ends','lowest':0,'highest':2}}",
        "{'kind':'panel','id':'i','name':'n','lowest':'1','highest':'5','trimmed':{'kind':'best','count':3}}",
        "{'kind':'panel','id':'i','name':'n','lowest':'1','highest':'5','trimmed':{'kind':'median'}}",
        "{'kind':'scaled','id':'i','of':LEAF,'points':'25','outOf':'100'}",
        "{'kind':'relative-to-best','id':'i','of':LEAF,'points':'25'}",
        "{'kind':'between','id':'i','of':LEAF,'from':'9','to':'-1/3','points':'25'}",
        "{'kind':'relative-to-best','id':'i','of':LEAF,'points':'25','lowerIsBetter':true}",
        "{'kind':'sum','id':'i','parts':[LEAF,LEAG]}",
        "{'kind':'sum','id':'i','parts':[LEAF],'deductions':[LEAG]}",
        "{'kind':'mean','id':'i','parts':[LEAF]}",
        "{'kind':'weighted-mean','id':'i','parts':[LEAF,LEAG],'weights':['1/3','2']}",
        "{'kind':'minimum','id':'i','parts':[LEAF,LEAG]}",
        "{'kind':'rounded','id':'i','of':LEAF,'rounding':'half-down-20'}",
        "{'kind':'cap','id':'i','of':LEAF,'limit':'-7.5'}",
      })
  void rule_ofEveryKind_isReadAndWrittenAsItStands(String rule) {
    String leaf = "{'kind':'input','id':'j','name':'m','lowest':'0','highest':'9'}";
    String text =
        rule.replace("LEAF", leaf).replace("LEAG", leaf.replace("'j'", "'k'")).replace('\'', '"');
    Quantity read = Rules.QUANTITY.parse(text);
    assertThat(JsonText.of(Rules.QUANTITY.write(read))).isEqualTo(text);
  }

  @Test
  void read_numbersAndKeysInOtherForms_givesTheSame() {
    String other =
        TEXT.replace("\"points\":\"25\",\"outOf\":\"100\"", "\"outOf\":1e2,\"points\":25.0")
            .replace("\"places\":2", "\"places\":2.0")
            .replace("\"title\":\"Skill\"", "\"title\":\"\\u0053kill\"");
    assertThat(other).isNotEqualTo(TEXT);
    assertThat(ParityJson.readProgramme(other)).isEqualTo(programme());
  }

  @Test
  void read_koreanProgrammeWritten_isTheSame() {
    Programme korea = KoreaSovereignAi.programme();
    String text = ParityJson.write(korea);
    assertThat(ParityJson.readProgramme(text)).isEqualTo(korea);
    assertThat(ParityJson.write(ParityJson.readProgramme(text))).isEqualTo(text);
    assertThat(Schemas.faults("programme", text)).isEmpty();
  }

  @Test
  void read_hostsProgramme_isValidAndTheSameWhenWritten() {
    assertThat(Schemas.faults("programme", HostProgramme.TEXT)).isEmpty();
    Programme host = ParityJson.readProgramme(HostProgramme.TEXT);
    assertThat(ParityJson.readProgramme(ParityJson.write(host))).isEqualTo(host);
    Edition edition = host.edition("2027");
    assertThat(edition.blocks())
        .extracting(Quantity::id)
        .containsExactly("parity", "jury", "reach", "citizens");
    assertThat(edition.numberNames()).containsExactly("users");
    assertThat(edition.ratingsNames()).containsExactly("jury", "citizens");
    assertThat(edition.targetScoresNames()).containsExactly("benchmarks");
    assertThat(edition.total().stream().flatMap(node -> node.citations().stream()))
        .containsExactly(
            Citation.of(
                Source.builder()
                    .id("ACT")
                    .title("Model act")
                    .address(URI.create("https://example.org/act"))
                    .date(LocalDate.of(2026, 11, 2))
                    .build(),
                "article 7",
                Confidence.OFFICIAL));
  }

  @Test
  void read_ruleNestedAsDeepAsADocumentMayBe_isTheSameWhenWritten() {
    // The document, its editions and the edition are three of the 64 levels.
    Quantity rule = Quantity.percentage(Label.of("0"), "n");
    for (int level = 1; level < 61; level++) {
      rule = Quantity.cap(Label.of(Integer.toString(level)), rule, Rational.of(100));
    }
    Programme deep = of(rule);
    assertThat(ParityJson.readProgramme(ParityJson.write(deep))).isEqualTo(deep);
    Programme tooDeep = of(Quantity.mean(Label.of("more"), ImmutableList.of(rule)));
    assertThat(Refused.by(() -> ParityJson.write(tooDeep)).code())
        .isEqualTo(DocumentFault.NOT_JSON);
  }

  private static Programme of(Quantity total) {
    return Programme.builder()
        .id("p")
        .title("P")
        .addEditions(
            Edition.builder()
                .id("1")
                .title("E")
                .effectiveFrom(LocalDate.of(2026, 1, 1))
                .effectiveTo(LocalDate.of(2026, 1, 1))
                .total(total)
                .places(1)
                .averages(Rounding.parse("half-up-2"))
                .build())
        .build();
  }
}
