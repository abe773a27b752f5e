package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sovereignparity.json.Documents.changed;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.json.document.DocumentFault;
import org.sovereignparity.number.Rational;
import org.sovereignparity.programme.Edition;
import org.sovereignparity.programme.Event;
import org.sovereignparity.programme.Obstacle;
import org.sovereignparity.programme.Round;
import org.sovereignparity.programme.Standing;
import org.sovereignparity.programme.korea.KoreaSovereignAi;

class RoundFormTest {
  private static final String SMALL =
      """
      {"schema":"sovereign-parity/round/1",
      "sources":[{"id":"s","title":"t"}],
      "edition":{"id":"e","title":"E","effectiveFrom":"2026-01-01","effectiveTo":"2026-12-31",
      "total":{"kind":"sum","id":"total","parts":[
      {"kind":"scaled","id":"x","of":
      {"kind":"input","id":"x-raw","name":"x","lowest":"0","highest":"100"},
      "points":"10","outOf":"100"},
      {"kind":"panel","id":"y","name":"y","lowest":"0","highest":"5","trimmed":1,
      "citations":[{"source":"s","confidence":"reported"}]}]},
      "places":1,"averages":"half-up-2","gates":[{"id":"g","title":"G"}],"tieBreaks":[],
      "attainments":[],"readings":[],"notes":[],"support":[]},
      "submissions":[
      {"team":"B","model":"b","inputs":{"x":"30","y":["1","2.5","4"]},"stated":{},
      "gates":{"g":"MET"}},
      {"team":"A","model":"a","inputs":{},"stated":{"x":"1/3"},"gates":{}},
      {"team":"C","model":"c","inputs":{"x":"0"},"stated":{},"gates":{"g":"NOT_MET"}}],
      "events":[{"on":"2026-08-20","kind":"withdrawn","team":"C","reason":"merged"},
      {"on":"2026-08-19","kind":"stated-value-corrected","team":"A","block":"x","value":"0.2"}],
      "result":{"places":1,
      "standings":[{"team":"B","rank":1,"total":"5.5","advances":"MET","because":[],
      "gates":{"g":"MET"},"blocks":{"x":"3","y":"2.5"},"findings":[]},
      {"team":"A","rank":2,"advances":"NOT_MET","because":["RANK"],
      "gates":{"g":"UNDETERMINED"},"blocks":{"x":"0.2"},"findings":["STATED_VALUE_USED"]},
      {"team":"C","advances":"NOT_MET","because":["WITHDRAWN"],"gates":{"g":"NOT_MET"},
      "blocks":{},"findings":[]}],
      "averages":{"x":"1.6"},"readings":[]}}
      """
          .replace("\"places\":1,\n\"standings\"", "\"places\":1,\"vacancies\":0,\"standings\"")
          .replace("\n", "");

  @Test
  void read_roundWrittenByHand_isWrittenAsItStands() {
    // A has 0.2 and at most 5 for y: 5.2, behind the 3 + 2.5 of B.
    assertThat(Schemas.faults("round", SMALL)).isEmpty();
    assertThat(ParityJson.write(ParityJson.readRound(SMALL))).isEqualTo(SMALL);
  }

  @Test
  void readRound_hostsEditionAndEntries_givesTheStandingsOfTheHand() {
    Round round = ParityJson.readRound(HostProgramme.edition(), HostProgramme.ENTRIES);
    assertThat(round.standings())
        .extracting(RoundFormTest::shown)
        .containsExactly(
            "B 1 81.3 NOT_MET [GATE] {parity=90, jury=61, reach=100, citizens=70}",
            "A 2 69 MET [] {parity=75, jury=70, reach=50, citizens=80}",
            "D 3 69 NOT_MET [RANK] {parity=80, jury=60, reach=70, citizens=50}",
            "C 4 67 NOT_MET [RANK] {parity=75, jury=50, reach=80, citizens=60}");
    assertThat(round.standing("C").gates())
        .containsEntry("security", Verdict.MET)
        .containsEntry("weights", Verdict.UNDETERMINED);
    assertThat(round.vacancies()).contains(1);
    assertThat(round.averages()).hasToString("{parity=80, jury=60.3, reach=75, citizens=65}");
    // Without a cap C has (1/2 + 2)/2 = 125 for parity and 87 in all, the others but A as before.
    assertThat(round.flippedBy()).hasToString("{ahead=[no-cap]}");
  }

  private static String shown(Standing standing) {
    return "%s %s %s %s %s %s"
        .formatted(
            standing.team(),
            standing.rank().orElseThrow(),
            standing.total().orElseThrow(),
            standing.advances(),
            standing.because(),
            standing.blocks());
  }

  @Test
  void readRound_hostsEditionAndEvents_takesThem() {
    String events =
        """
        ],"events":[
        {"on":"2027-06-02","kind":"reinstated","team":"B"},
        {"on":"2027-06-01","kind":"disqualified","team":"B","reason":"late"},
        {"on":"2027-06-03","kind":"withdrawn","team":"B"},
        {"on":"2027-06-03","kind":"stated-value-corrected","team":"A","block":"jury","value":70.1}]}
        """;
    String entries = HostProgramme.ENTRIES.stripTrailing();
    Round round =
        ParityJson.readRound(
            HostProgramme.edition(), entries.substring(0, entries.length() - 2) + events);
    assertThat(round.events())
        .contains(Event.correction(LocalDate.of(2027, 6, 3), "A", "jury", Rational.parse("70.1")));
    assertThat(round.standing("B").because()).containsExactly(Obstacle.WITHDRAWN);
    // The best is now C with 800 users: 62.5, 100 and 87.5.
    assertThat(round.standings().stream().limit(3).map(RoundFormTest::shown))
        .containsExactly(
            "D 1 72.5 MET [] {parity=80, jury=60, reach=87.5, citizens=50}",
            "A 2 71.5 MET [] {parity=75, jury=70, reach=62.5, citizens=80}",
            "C 3 71 NOT_MET [RANK] {parity=75, jury=50, reach=100, citizens=60}");
    assertThat(round.standing("A").remarks())
        .extracting(Enum::name)
        .containsExactly("STATED_VALUE_DIFFERS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01", "2026-08"})
  void read_koreanRoundWritten_isTheSame(String id) {
    Edition edition = KoreaSovereignAi.programme().edition(id);
    Round round =
        edition.round(
            KoreaSovereignAi.submissions(id),
            List.of(Event.of(LocalDate.of(2026, 1, 14), Event.Kind.WITHDRAWN, "Upstage")));
    String text = ParityJson.write(round);
    assertThat(ParityJson.readRound(text)).isEqualTo(round);
    assertThat(ParityJson.write(ParityJson.readRound(text))).isEqualTo(text);
    assertThat(Schemas.faults("round", text)).isEmpty();
  }

  @Test
  void read_hostsRoundWritten_isTheSame() {
    Round round = ParityJson.readRound(HostProgramme.edition(), HostProgramme.ENTRIES);
    String text = ParityJson.write(round);
    assertThat(ParityJson.readRound(text)).isEqualTo(round);
    assertThat(Schemas.faults("round", text)).isEmpty();
  }

  @Test
  void read_anyValueOfTheResultChanged_isRefusedThere() {
    String text =
        ParityJson.write(ParityJson.readRound(HostProgramme.edition(), HostProgramme.ENTRIES));
    JsonNode valid = Schemas.tree(text);
    List<JsonPointer> places = new ArrayList<>();
    collect(valid.get("result"), JsonPointer.compile("/result"), places);
    assertThat(places).hasSizeGreaterThan(40);
    for (JsonPointer at : places) {
      JsonNode copy = valid.deepCopy();
      JsonNode parent = copy.at(at.head());
      JsonNode other = JsonNodeFactory.instance.textNode("no longer");
      if (parent instanceof ObjectNode object) {
        object.set(at.last().getMatchingProperty(), other);
      } else {
        ((ArrayNode) parent).set(at.last().getMatchingIndex(), other);
      }
      Refused.with(
          DocumentFault.STATED_VALUE_DIFFERS,
          at.toString(),
          () -> ParityJson.readRound(copy.toString()));
    }
  }

  private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> places) {
    places.add(at);
    node.properties()
        .forEach(entry -> collect(entry.getValue(), at.appendProperty(entry.getKey()), places));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), at.appendIndex(i), places);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'total':'5.5'       | 'total':'5.50'          | /result/standings/0/total",
        "'total':'5.5'       | 'total':5.5             | /result/standings/0/total",
        "'total':'5.5',      | ``                      | /result/standings/0",
        "'rank':2,           | 'rank':2,'total':'5.2', | /result/standings/1",
        "'because':['RANK']  | 'because':[]            | /result/standings/1/because",
        "'vacancies':0,      | ``                      | /result",
        "'averages':{'x':'1.6'} | 'averages':{'x':'1.60'} | /result/averages/x",
        "'averages':{'x':'1.6'} | 'averages':{}        | /result/averages",
        "'team':'C','advances' | 'team':'D','advances' | /result/standings/2/team",
        // A changed input shows in the first value that it changes.
        "'x':'30'            | 'x':'31'                | /result/standings/0/total",
        "'value':'0.2'       | 'value':'0.3'           | /result/standings/1/blocks/x",
        "{'on':'2026-08-19'  | {'on':'2026-08-21'      | ",
      })
  void read_resultOrInputChanged_isRefusedAtTheFirstDifference(String from, String to, String at) {
    String changed = changed(SMALL, from, to);
    if (at == null) {
      assertThat(ParityJson.readRound(changed).standings()).hasSize(3);
    } else {
      Refused.with(DocumentFault.STATED_VALUE_DIFFERS, at, () -> ParityJson.readRound(changed));
    }
  }

  @Test
  void readRound_leastEntries_areTaken() {
    Round round =
        ParityJson.readRound(
            HostProgramme.edition(), "{\"submissions\":[{\"team\":\"A\",\"model\":\"a\"}]}");
    assertThat(round.events()).isEmpty();
    assertThat(round.standing("A").rank()).contains(1);
    assertThat(round.standing("A").total()).isEmpty();
    assertThat(round.standing("A").advances()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(round.standing("A").because()).containsExactly(Obstacle.GATE);
  }

  @Test
  void readRound_statedValuesOfBlocks_areTaken() {
    Round round =
        ParityJson.readRound(
            HostProgramme.edition(),
            """
            {"submissions":[{"team":"A","stated":
            {"parity":"90","jury":61.0,"reach":80,"citizens":"70"}}]}
            """);
    // (4 x 90 + 3 x 61 + 2 x 80 + 70)/10 = 77.3
    assertThat(round.standing("A").total()).contains(Rational.parse("77.3"));
  }

  @Test
  void read_roundWithoutNameOfAModel_isTheSameWhenWritten() {
    String without = SMALL.replace("\"model\":\"a\",", "");
    assertThat(without).isNotEqualTo(SMALL);
    assertThat(Schemas.faults("round", without)).isEmpty();
    assertThat(ParityJson.write(ParityJson.readRound(without))).isEqualTo(without);
  }
}
