package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sovereignparity.decision.Label;
import org.sovereignparity.decision.Reading;
import org.sovereignparity.eligibility.Criterion;
import org.sovereignparity.eligibility.PartCondition;
import org.sovereignparity.eligibility.PartSelector;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.licence.Restriction;
import org.sovereignparity.lineage.ComponentKind;
import org.sovereignparity.lineage.Derivation;
import org.sovereignparity.lineage.Material;
import org.sovereignparity.programme.korea.KoreaSovereignAi;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;
import org.sovereignparity.source.Source;

class CriteriaFormTest {
  private static final Citation ACT =
      Citation.of(
          Source.builder().id("ACT").title("Act").build(), "article 7", Confidence.OFFICIAL);
  private static final String TEXT =
      """
      {"schema":"sovereign-parity/criteria/1","sources":[{"id":"ACT","title":"Act"}],
      "criteria":{"id":"own","title":"Of own making","taken":"strict","alternatives":{
      "strict":{"kind":"all-of","id":"all","parts":[
      {"kind":"lists-weights","id":"listed","selector":{}},
      {"kind":"every-part","id":"made","title":"Made",
      "selector":{"kinds":["weights","projector"],"materials":["core"]},
      "conditions":[{"kind":"derived-as","derivations":["initialised-and-trained"]},
      {"kind":"unrestricted-but","tolerated":["naming"]}],
      "citations":[{"source":"ACT","clause":"article 7","confidence":"official"}]}]},
      "lax":{"kind":"every-part","id":"credited",
      "selector":{"derivations":["third-party-frozen"]},"conditions":[{"kind":"attributed"}]}},
      "citations":[{"source":"ACT","clause":"article 7","confidence":"official"}]}}
      """
          .replace("\n", "");

  private static Reading<Criterion> criteria() {
    return Reading.<Criterion>builder()
        .id("own")
        .title("Of own making")
        .putAlternatives(
            "strict",
            Criterion.allOf(
                Label.of("all"),
                List.of(
                    Criterion.listsWeights(Label.of("listed"), PartSelector.all()),
                    Criterion.everyPart(
                        Label.of("made", "Made").citing(ACT),
                        PartSelector.builder()
                            .kinds(List.of(ComponentKind.WEIGHTS, ComponentKind.PROJECTOR))
                            .materials(List.of(Material.CORE))
                            .build(),
                        List.of(
                            PartCondition.derivedAs(List.of(Derivation.INITIALISED_AND_TRAINED)),
                            PartCondition.unrestrictedBut(List.of(Restriction.NAMING)))))))
        .putAlternatives(
            "lax",
            Criterion.everyPart(
                Label.of("credited"),
                PartSelector.all().derivedAs(List.of(Derivation.THIRD_PARTY_FROZEN)),
                List.of(PartCondition.attributed())))
        .taken("strict")
        .addCitations(ACT)
        .build();
  }

  @Test
  void write_criteria_areAsWrittenByHand() {
    assertThat(ParityJson.write(criteria())).isEqualTo(TEXT);
    assertThat(Schemas.faults("criteria", TEXT)).isEmpty();
  }

  @Test
  void read_textWrittenByHand_givesTheCriteria() {
    assertThat(ParityJson.readCriteria(TEXT)).isEqualTo(criteria());
  }

  @Test
  void read_koreanCriteriaWritten_areTheSame() {
    String text = ParityJson.write(KoreaSovereignAi.independence());
    assertThat(ParityJson.readCriteria(text)).isEqualTo(KoreaSovereignAi.independence());
    assertThat(Schemas.faults("criteria", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'kind':'all-of','id':'i','parts':[LEAF]}",
        "{'kind':'any-of','id':'i','title':'I','parts':[LEAF,LEAG]}",
        "{'kind':'at-least','id':'i','count':2,'parts':[LEAF,LEAG]}",
        "{'kind':'not','id':'i','of':LEAF}",
        "{'kind':'every-part','id':'i','selector':{},'conditions':[{'kind':'under-control'},"
            + "{'kind':'attributed'},{'kind':'from-within','jurisdictions':['KR','EU']},"
            + "{'kind':'unrestricted-but','tolerated':[]}]}",
        "{'kind':'lists-weights','id':'i','selector':{'kinds':['weights','other']}}",
        "{'kind':'at-parity','id':'i','policy':POLICY,"
            + "'frontier':{'kind':'best-model','models':['B']},'threshold':{'atLeast':'0.95'}}",
        "{'kind':'has-points','id':'i','points':{'kind':'input','id':'p','name':'n',"
            + "'lowest':'0'},'threshold':{'moreThan':'1/3'}}",
        "{'kind':'released-within','id':'i','first':'2026-01-01','last':'2026-01-01'}",
      })
  void criterion_ofEveryKind_isReadAndWrittenAsItStands(String criterion) {
    String leaf = "{'kind':'released-within','id':'j','first':'2026-01-01','last':'2026-06-30'}";
    String policy =
        "{'schema':'sovereign-parity/parity-policy/1','aggregation':'minimum-ratio',"
            + "'normalisation':'raw','weights':'equal','cap':'none','missing':'undetermined',"
            + "'lowerIsBetter':'refuse'}";
    String text =
        criterion
            .replace("LEAF", leaf)
            .replace("LEAG", leaf.replace("'j'", "'k'"))
            .replace("POLICY", policy);
    String document =
        ("{'schema':'sovereign-parity/criteria/1','sources':[],'criteria':{'id':'r',"
                + "'title':'R','taken':'a','alternatives':{'a':"
                + text
                + "}}}")
            .replace('\'', '"');
    assertThat(ParityJson.write(ParityJson.readCriteria(document))).isEqualTo(document);
    assertThat(Schemas.faults("criteria", document)).isEmpty();
  }

  @Test
  void read_criterionNestedAsDeepAsADocumentMayBe_isTheSameWhenWritten() {
    // The document, the reading and its alternatives are three of the 64 levels, a selector one.
    Criterion criterion = Criterion.listsWeights(Label.of("0"), PartSelector.all());
    for (int level = 1; level < 60; level++) {
      criterion = Criterion.not(Label.of(Integer.toString(level)), criterion);
    }
    Reading<Criterion> deep = of(criterion);
    assertThat(ParityJson.readCriteria(ParityJson.write(deep))).isEqualTo(deep);
    Reading<Criterion> tooDeep = of(Criterion.allOf(Label.of("more"), ImmutableList.of(criterion)));
    assertThat(Refused.by(() -> ParityJson.write(tooDeep)).code())
        .isEqualTo(DocumentFault.NOT_JSON);
  }

  private static Reading<Criterion> of(Criterion criterion) {
    return Reading.<Criterion>builder()
        .id("r")
        .title("R")
        .putAlternatives("a", criterion)
        .taken("a")
        .build();
  }
}
