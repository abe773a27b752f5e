package org.sovereignparity.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sovereignparity.programme.RoundData.Block;
import org.sovereignparity.programme.RoundData.Entry;
import org.sovereignparity.programme.RoundData.Pair;
import org.sovereignparity.programme.RoundData.Rules;

/** The points of every team of a field under one rounding, with or without the attainment cap. */
final class PlainPoints {
  private final Rules rules;
  private final Map<String, Entry> field;
  private final String rounding;
  private final boolean isCapped;
  private final Map<String, Map<String, Fraction>> blocks = new LinkedHashMap<>();
  private final Map<String, Set<String>> findings = new LinkedHashMap<>();
  private final Map<String, Fraction> lowest = new LinkedHashMap<>();
  private final Map<String, Fraction> highest = new LinkedHashMap<>();

  PlainPoints(Rules rules, Map<String, Entry> field, String rounding, boolean isCapped) {
    this.rules = rules;
    this.field = field;
    this.rounding = rounding;
    this.isCapped = isCapped;
    field.keySet().forEach(team -> blocks.put(team, new LinkedHashMap<>()));
    field.keySet().forEach(team -> findings.put(team, new TreeSet<>()));
    field.values().forEach(entry -> rules.blocks().forEach(block -> compute(entry, block)));
    field.keySet().forEach(team -> lowest.put(team, Fraction.sum(blocks(team).values())));
    field.keySet().forEach(team -> highest.put(team, lowest(team).plus(open(team))));
  }

  Set<String> teams() {
    return field.keySet();
  }

  /** The blocks that are not missing. */
  Map<String, Fraction> blocks(String team) {
    return blocks.get(team);
  }

  Set<String> findings(String team) {
    return findings.get(team);
  }

  String gate(String team, String gate) {
    return field.get(team).gates().getOrDefault(gate, "UNDETERMINED");
  }

  List<Fraction> column(String block) {
    return blocks.values().stream()
        .filter(known -> known.containsKey(block))
        .map(known -> known.get(block))
        .toList();
  }

  /** "the total is the sum of the rounded blocks"; "the block is missing, and so [is] the total" */
  Optional<Fraction> total(String team) {
    return lowest(team).equals(highest(team)) ? Optional.of(lowest(team)) : Optional.empty();
  }

  /** "each missing block anywhere in 0..its points": here all at 0. */
  Fraction lowest(String team) {
    return lowest.get(team);
  }

  /** "each missing block anywhere in 0..its points": here all at their points. */
  Fraction highest(String team) {
    return highest.get(team);
  }

  private Fraction open(String team) {
    return Fraction.of(
        rules.blocks().stream()
            .filter(block -> !blocks(team).containsKey(block.id()))
            .mapToLong(Block::points)
            .sum());
  }

  /**
   * "A block is computed from its input when there is one; a stated value is compared with it after
   * rounding [...] No input: the stated value [...] Neither: the block is missing."
   */
  private void compute(Entry entry, Block block) {
    Optional<Fraction> computed = computed(entry, block).map(value -> value.rounded(rounding));
    Optional<Fraction> stated =
        Optional.ofNullable(entry.stated().get(block.id())).map(Fraction::of);
    computed.or(() -> stated).ifPresent(v -> blocks.get(entry.team()).put(block.id(), v));
    if (stated.isPresent() && computed.isEmpty()) {
      findings.get(entry.team()).add("STATED_VALUE_USED");
    } else if (stated.isPresent() && !stated.equals(computed)) {
      findings.get(entry.team()).add("STATED_VALUE_DIFFERS");
    }
  }

  private Optional<Fraction> computed(Entry entry, Block block) {
    return switch (block.kind()) {
      case PERCENT -> percent(entry, block);
      case PANEL -> panel(entry, block);
      case LIKERT -> mean(entry, block).map(mean -> scaled(mean, block.points(), 5));
      case RELATIVE -> relative(entry, block);
      case ATTAINMENT -> attainment(entry, block);
    };
  }

  private static Fraction scaled(Fraction value, int points, int outOf) {
    return value.times(Fraction.of(points)).dividedBy(Fraction.of(outOf));
  }

  /** "percent: x 25/100" */
  private static Optional<Fraction> percent(Entry entry, Block block) {
    return Optional.ofNullable(entry.percents().get(block.id()))
        .map(percent -> scaled(Fraction.of(percent), block.points(), 100));
  }

  /** "mean without the one highest and the one lowest" */
  private static Optional<Fraction> panel(Entry entry, Block block) {
    List<BigDecimal> ratings = entry.ratings().get(block.id());
    if (ratings == null || block.trimmed() == 0) {
      return mean(entry, block);
    }
    List<Fraction> left = new ArrayList<>(ratings.stream().map(Fraction::of).sorted().toList());
    for (int i = 0; i < block.trimmed(); i++) {
      left.remove(0);
      left.remove(left.size() - 1);
    }
    return Optional.of(Fraction.mean(left));
  }

  /** "ratings 1..5, or {"mean","count"}" */
  private static Optional<Fraction> mean(Entry entry, Block block) {
    return Optional.ofNullable(entry.means().get(block.id()))
        .map(mean -> Fraction.of(mean.mean()))
        .or(
            () ->
                Optional.ofNullable(entry.ratings().get(block.id()))
                    .map(each -> Fraction.mean(each.stream().map(Fraction::of).toList())));
  }

  /**
   * "mean / greatest mean of the field x 25"; "computed only when every team of the field has the
   * input; else stated values serve"
   */
  private Optional<Fraction> relative(Entry entry, Block block) {
    List<Fraction> means =
        field.values().stream().flatMap(one -> mean(one, block).stream()).sorted().toList();
    if (means.size() < field.size()) {
      return Optional.empty();
    }
    Fraction greatest = means.get(means.size() - 1);
    return mean(entry, block)
        .map(mean -> mean.dividedBy(greatest).times(Fraction.of(block.points())));
  }

  /** "10 x mean of min(1, developed/target)"; reading no-cap without the min */
  private Optional<Fraction> attainment(Entry entry, Block block) {
    return Optional.ofNullable(entry.pairs().get(block.id()))
        .map(pairs -> Fraction.mean(pairs.stream().map(this::ratio).toList()))
        .map(mean -> scaled(mean, block.points(), 1));
  }

  private Fraction ratio(Pair pair) {
    Fraction ratio = Fraction.of(pair.developed()).dividedBy(Fraction.of(pair.target()));
    return isCapped ? ratio.min(Fraction.of(1)) : ratio;
  }
}
