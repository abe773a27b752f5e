package org.sovereignparity.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sovereignparity.programme.RoundData.Block;
import org.sovereignparity.programme.RoundData.Combination;
import org.sovereignparity.programme.RoundData.Entry;
import org.sovereignparity.programme.RoundData.Kind;
import org.sovereignparity.programme.RoundData.Rules;

/**
 * Random rounds: coarse numbers and copied entries, so that ties and roundings at the half are
 * common; few teams with missing blocks, so that completions can be gone through.
 */
final class RandomRounds {
  /** The block table of the protocol. */
  static final Rules KOREA_2026_08 =
      korea(
          3,
          new Block("aaii", Kind.PERCENT, 25, 0),
          new Block("nia", Kind.PERCENT, 15, 0),
          new Block("experts", Kind.PANEL, 35, 1),
          new Block("pro-users", Kind.LIKERT, 15, 0),
          new Block("public", Kind.LIKERT, 10, 0));

  /** The block table of the protocol. */
  static final Rules KOREA_2026_01 =
      korea(
          4,
          new Block("nia", Kind.PERCENT, 10, 0),
          new Block("global-common", Kind.PERCENT, 20, 0),
          new Block("global-individual", Kind.ATTAINMENT, 10, 0),
          new Block("experts", Kind.PANEL, 35, 1),
          new Block("users", Kind.RELATIVE, 25, 0));

  private static final List<String> MODES =
      List.of("half-up", "half-even", "half-down", "up", "down", "ceiling", "floor");
  private static final List<String> TEAMS = List.of("Ash", "Birch", "Cedar", "Fir", "Oak");

  private final Random random;
  private final Rules rules;
  private final List<Entry> entries = new ArrayList<>();

  /** How the input of a block that is relative to the field is handed out. */
  private enum Relative {
    ALL_HAVE_INPUT,
    ALL_STATED_OR_MISSING,
    ANY
  }

  private RandomRounds(Random random, Rules rules) {
    this.random = random;
    this.rules = rules;
  }

  private static Rules korea(int places, Block... blocks) {
    return new Rules(
        List.of(blocks),
        Combination.SUM,
        places,
        List.of("independence"),
        List.of(),
        List.of("half-up-1", "half-even-1", "none"),
        "half-up-2");
  }

  static RoundData round(Random random, Rules rules) {
    RandomRounds rounds = new RandomRounds(random, rules);
    rounds.enter();
    return new RoundData(
        rules,
        rounds.entries,
        new RandomHappenings(random, rules).of(TEAMS.subList(0, rounds.entries.size())));
  }

  // ---- Rules -----------------------------------------------------------------------------------

  static Rules host(Random random) {
    List<Block> blocks = new ArrayList<>();
    int size = 1 + random.nextInt(4);
    for (int i = 0; i < size; i++) {
      Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
      int trimmed = kind == Kind.PANEL ? random.nextInt(3) : 0;
      blocks.add(new Block("block " + i, kind, 1 + random.nextInt(30), trimmed));
    }
    return new Rules(
        blocks,
        Combination.SUM,
        1 + random.nextInt(5),
        List.of("safety", "licence").subList(0, random.nextInt(3)),
        List.of(),
        roundings(random),
        MODES.get(random.nextInt(MODES.size())) + "-" + random.nextInt(3));
  }

  private static List<String> roundings(Random random) {
    List<String> all = new ArrayList<>(List.of("none"));
    MODES.forEach(mode -> all.add(mode + "-0"));
    MODES.forEach(mode -> all.add(mode + "-1"));
    Collections.shuffle(all, random);
    return all.subList(0, 1 + random.nextInt(3));
  }

  /** Rules with tie-breaks, and with other ways to combine the blocks than the sum. */
  static Rules anyHost(Random random) {
    Rules rules = host(random);
    List<String> ids = new ArrayList<>(rules.blocks().stream().map(Block::id).toList());
    Collections.shuffle(ids, random);
    Combination[] all = Combination.values();
    return rules.with(
        all[random.nextInt(all.length)], ids.subList(0, random.nextInt(ids.size() + 1)));
  }

  // ---- Entries ---------------------------------------------------------------------------------

  private void enter() {
    int teams = 1 + random.nextInt(TEAMS.size());
    int incomplete = Math.min(incomplete(teams), teams);
    int first = random.nextInt(teams);
    Relative relative =
        switch (random.nextInt(20)) {
          case 0 -> teams <= 3 ? Relative.ANY : Relative.ALL_HAVE_INPUT;
          case 1, 2, 3, 4, 5, 6, 7, 8 -> Relative.ALL_HAVE_INPUT;
          default -> Relative.ALL_STATED_OR_MISSING;
        };
    for (int i = 0; i < teams; i++) {
      boolean isIncomplete = (i - first + teams) % teams < incomplete;
      boolean copies = i > 0 && chance(25) && (teams <= 3 || isComplete(entries.get(i - 1)));
      entries.add(
          copies && !isIncomplete
              ? twin(entries.get(i - 1), TEAMS.get(i))
              : entry(TEAMS.get(i), isIncomplete, relative));
    }
  }

  private boolean isComplete(Entry entry) {
    return rules.blocks().stream()
        .allMatch(block -> entry.hasInput(block.id()) || entry.stated().containsKey(block.id()));
  }

  /** The number of teams that may miss blocks; every further one makes completions many more. */
  private int incomplete(int teams) {
    int draw = random.nextInt(400);
    if (draw < 200) {
      return 0;
    }
    return draw < 320 ? 1 : draw < 390 ? 2 : draw < 399 || teams > 4 ? 3 : 4;
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** An equal entry, or one that states what the other's percentages come to half-up. */
  private Entry twin(Entry entry, String team) {
    Entry twin = withTeam(entry, team);
    for (Block block : rules.blocks()) {
      if (block.kind() == Kind.PERCENT && entry.hasInput(block.id()) && chance(50)) {
        BigDecimal points = BigDecimal.valueOf(block.points(), 2);
        BigDecimal value = twin.percents().remove(block.id()).multiply(points);
        twin.stated().put(block.id(), value.setScale(1, RoundingMode.HALF_UP));
      }
    }
    return twin;
  }

  private static Entry withTeam(Entry entry, String team) {
    return new Entry(
        team,
        new LinkedHashMap<>(entry.percents()),
        new LinkedHashMap<>(entry.ratings()),
        new LinkedHashMap<>(entry.means()),
        new LinkedHashMap<>(entry.pairs()),
        new LinkedHashMap<>(entry.stated()),
        new LinkedHashMap<>(entry.gates()));
  }

  private Entry entry(String team, boolean isIncomplete, Relative relative) {
    Entry entry = empty(team);
    for (Block block : rules.blocks()) {
      boolean isMissing = isIncomplete && chance(40);
      boolean hasInput = chance(60);
      boolean isStated = !hasInput || chance(30);
      if (block.kind() == Kind.RELATIVE && relative != Relative.ANY) {
        boolean all = relative == Relative.ALL_HAVE_INPUT;
        isMissing &= !all;
        hasInput |= all;
        isStated |= !all;
      }
      if (hasInput && !isMissing) {
        putInput(entry, block);
      }
      if (isStated && !isMissing) {
        entry.stated().put(block.id(), stated(block));
      }
    }
    rules.gates().forEach(gate -> gate(entry, gate));
    return entry;
  }

  private static Entry empty(String team) {
    return new Entry(
        team,
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>());
  }

  private void gate(Entry entry, String gate) {
    int draw = random.nextInt(20);
    if (draw < 17) {
      entry.gates().put(gate, draw < 13 ? "MET" : draw < 16 ? "NOT_MET" : "UNDETERMINED");
    }
  }

  /** A stated value: whole or with one decimal, within the points. */
  BigDecimal stated(Block block) {
    return chance(70)
        ? BigDecimal.valueOf(block.points() - Math.min(block.points(), random.nextInt(4)))
        : BigDecimal.valueOf(random.nextInt(10 * block.points() + 1), 1);
  }

  void putInput(Entry entry, Block block) {
    switch (block.kind()) {
      case PERCENT -> entry.percents().put(block.id(), percent());
      case ATTAINMENT -> entry.pairs().put(block.id(), pairs());
      default -> putRatings(entry.ratings(), entry.means(), block);
    }
  }

  private BigDecimal percent() {
    return switch (random.nextInt(4)) {
      case 0 -> BigDecimal.valueOf(random.nextInt(1001), 1);
      case 1 -> BigDecimal.valueOf(10L * random.nextInt(11));
      default -> BigDecimal.valueOf(random.nextInt(101));
    };
  }

  private List<RoundData.Pair> pairs() {
    List<RoundData.Pair> pairs = new ArrayList<>();
    int size = 1 + random.nextInt(3);
    for (int i = 0; i < size; i++) {
      pairs.add(
          new RoundData.Pair(
              BigDecimal.valueOf(10L * random.nextInt(11)),
              BigDecimal.valueOf(10L * (1 + random.nextInt(10)))));
    }
    return pairs;
  }

  private void putRatings(
      Map<String, List<BigDecimal>> ratings, Map<String, RoundData.MeanOf> means, Block block) {
    int lowest = block.kind() == Kind.PANEL ? 0 : 1;
    int highest = block.kind() == Kind.PANEL ? block.points() : 5;
    if (block.trimmed() == 0 && chance(40)) {
      BigDecimal mean =
          BigDecimal.valueOf(10L * lowest + random.nextInt(10 * (highest - lowest) + 1), 1);
      means.put(block.id(), new RoundData.MeanOf(mean, 1 + random.nextInt(50)));
      return;
    }
    List<BigDecimal> each = new ArrayList<>();
    int raters = 2 * block.trimmed() + 1 + random.nextInt(4);
    for (int i = 0; i < raters; i++) {
      each.add(BigDecimal.valueOf(lowest + random.nextInt(highest - lowest + 1)));
    }
    ratings.put(block.id(), each);
  }

  /** Another entry that has an input, or a stated value, for {@code block} besides. */
  static Entry filled(Random random, Rules rules, Entry entry, Block block) {
    RandomRounds rounds = new RandomRounds(random, rules);
    Entry filled = withTeam(entry, entry.team());
    if (random.nextBoolean()) {
      rounds.putInput(filled, block);
    } else {
      filled.stated().put(block.id(), rounds.stated(block));
    }
    return filled;
  }
}
