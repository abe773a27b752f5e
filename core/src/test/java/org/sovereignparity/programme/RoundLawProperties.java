package org.sovereignparity.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sovereignparity.decision.RefusedException;
import org.sovereignparity.decision.Verdict;
import org.sovereignparity.number.Rational;
import org.sovereignparity.programme.RoundData.Block;
import org.sovereignparity.programme.RoundData.Entry;
import org.sovereignparity.programme.RoundData.Kind;
import org.sovereignparity.programme.RoundData.Rules;

/** The laws of rounds, over random programmes with tie-breaks and any combination of blocks. */
class RoundLawProperties {

  /** Law 4. */
  @Property(tries = 200)
  void round_submissionsShuffled_isTheSame(@ForAll long seed) {
    Random random = new Random(seed);
    RoundData data = data(random);
    Round round = round(data);
    List<Entry> entries = new ArrayList<>(data.entries());
    Collections.shuffle(entries, random);
    Round shuffled = LibraryRound.round(new RoundData(data.rules(), entries, data.happenings()));
    assertSame(shuffled, round);
    assertThat(shuffled.explain()).isEqualTo(round.explain());
  }

  @Property(tries = 200)
  void explain_anyRound_tellsEveryTeamAndValue(@ForAll long seed) {
    Round round = round(data(new Random(seed)));
    String text = round.explain().toString();
    for (Standing standing : round.standings()) {
      assertThat(text).contains(standing.team());
      assertThat(standing.explain().toString().lines().count())
          .isGreaterThanOrEqualTo(
              standing.points().map(points -> points.stream().count()).orElse(1L));
    }
  }

  /** Law 5: a missing block, of input or stated value. */
  @Property(tries = 500)
  void advances_missingBlockFilledIn_staysAsDetermined(@ForAll long seed) {
    Random random = new Random(seed);
    RoundData data = data(random);
    List<Entry> entries = new ArrayList<>(data.entries());
    List<int[]> open = open(data);
    Assume.that(!open.isEmpty());
    int[] at = open.get(random.nextInt(open.size()));
    Block block = data.rules().blocks().get(at[1]);
    entries.set(at[0], RandomRounds.filled(random, data.rules(), entries.get(at[0]), block));
    Round filled = LibraryRound.round(new RoundData(data.rules(), entries, data.happenings()));
    assertRefines(filled, round(data));
  }

  /** Law 5: a gate that was not given. */
  @Property(tries = 200)
  void advances_missingGateFilledIn_staysAsDetermined(@ForAll long seed) {
    Random random = new Random(seed);
    RoundData data = data(random);
    Assume.that(!data.rules().gates().isEmpty());
    String gate = data.rules().gates().get(0);
    List<Entry> entries = new ArrayList<>(data.entries());
    entries.removeIf(entry -> entry.gates().containsKey(gate));
    Assume.that(!entries.isEmpty());
    Round round = round(data);
    entries.get(0).gates().put(gate, random.nextBoolean() ? "MET" : "NOT_MET");
    assertRefines(LibraryRound.round(data), round);
  }

  @Property(tries = 200)
  void round_asOfADay_isTheRoundWithoutLaterEvents(@ForAll long seed) {
    Random random = new Random(seed);
    Round round = round(data(random));
    Assume.that(!round.events().isEmpty());
    LocalDate day =
        round.events().get(random.nextInt(round.events().size())).on().minusDays(random.nextInt(2));
    List<Event> until = round.events().stream().filter(event -> !event.on().isAfter(day)).toList();
    Round asOf = round.edition().round(round.submissions(), round.events(), day);
    Round without = round.edition().round(round.submissions(), until);
    assertSame(asOf, without);
  }

  /** Law 6. */
  @Property(tries = 200)
  void total_sumOfBlocks_isExact(@ForAll long seed) {
    Random random = new Random(seed);
    RoundData data = data(random, RandomRounds.host(random));
    for (Standing standing : round(data).standings()) {
      standing
          .total()
          .ifPresent(
              total ->
                  assertThat(Rational.sum(standing.blocks().values().asList())).isEqualTo(total));
    }
  }

  /** Law 8. */
  @Property(tries = 200)
  void round_reinstatedDirectlyAfterDisqualified_isAsWithNeither(@ForAll long seed) {
    Random random = new Random(seed);
    RoundData data = data(random);
    Round round = round(data);
    int at = random.nextInt(data.happenings().size() + 1);
    int day = at == 0 ? 1 : data.happenings().get(at - 1).day();
    String team = data.entries().get(random.nextInt(data.entries().size())).team();
    Assume.that(data.happenings().stream().noneMatch(one -> leaves(one, team)));
    List<Event> events = new ArrayList<>(round.events());
    events.add(at, event(day, Event.Kind.DISQUALIFIED, team));
    events.add(at + 1, event(day, Event.Kind.REINSTATED, team));
    Round both = round.edition().round(round.submissions(), events);
    assertSame(both, round);
    assertThat(both.events()).isEqualTo(events);
  }

  private static boolean leaves(RoundData.Happening happening, String team) {
    return happening.team().equals(team) && !happening.kind().equals("corrected");
  }

  private static Event event(int day, Event.Kind kind, String team) {
    return Event.of(LibraryRound.DAY_0.plusDays(day), kind, team);
  }

  // ---- Rounds ----------------------------------------------------------------------------------

  private static RoundData data(Random random) {
    return data(random, RandomRounds.anyHost(random));
  }

  /** A round whose events fit. */
  private static RoundData data(Random random, Rules rules) {
    RoundData data = RandomRounds.round(random, rules);
    try {
      Round unused = LibraryRound.round(data);
      return data;
    } catch (RefusedException e) {
      return new RoundData(data.rules(), data.entries(), List.of());
    }
  }

  private static Round round(RoundData data) {
    return LibraryRound.round(data);
  }

  /**
   * The entry and the block of all that is missing and nothing served for. What would complete the
   * inputs of a block that is relative to the field, so that they replace values that are stated
   * for others, is left out.
   */
  private static List<int[]> open(RoundData data) {
    List<int[]> open = new ArrayList<>();
    for (int i = 0; i < data.entries().size(); i++) {
      for (int j = 0; j < data.rules().blocks().size(); j++) {
        Block block = data.rules().blocks().get(j);
        Entry entry = data.entries().get(i);
        if (!entry.hasInput(block.id())
            && !isStated(data, entry, block)
            && !replacesStated(data, block)) {
          open.add(new int[] {i, j});
        }
      }
    }
    return open;
  }

  private static boolean replacesStated(RoundData data, Block block) {
    return block.kind() == Kind.RELATIVE
        && data.entries().stream()
            .anyMatch(e -> e.hasInput(block.id()) && isStated(data, e, block));
  }

  private static boolean isStated(RoundData data, Entry entry, Block block) {
    return entry.stated().containsKey(block.id())
        || data.happenings().stream()
            .anyMatch(one -> entry.team().equals(one.team()) && block.id().equals(one.block()));
  }

  private static void assertSame(Round actual, Round expected) {
    assertThat(actual.standings()).isEqualTo(expected.standings());
    assertThat(actual.averages()).isEqualTo(expected.averages());
    assertThat(actual.vacancies()).isEqualTo(expected.vacancies());
    assertThat(actual.flippedBy()).isEqualTo(expected.flippedBy());
  }

  private static void assertRefines(Round filled, Round round) {
    for (Standing before : round.standings()) {
      Standing after = filled.standing(before.team());
      if (before.advances() != Verdict.UNDETERMINED) {
        assertThat(after.advances()).isEqualTo(before.advances());
      }
      if (before.rank().isPresent()) {
        assertThat(after.rank()).isEqualTo(before.rank());
      }
    }
  }
}
