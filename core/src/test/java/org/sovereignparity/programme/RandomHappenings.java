package org.sovereignparity.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sovereignparity.programme.RoundData.Block;
import org.sovereignparity.programme.RoundData.Happening;
import org.sovereignparity.programme.RoundData.Rules;

/** Random lists of events, most of which fit the state of their teams. */
final class RandomHappenings {
  private final Random random;
  private final Rules rules;

  RandomHappenings(Random random, Rules rules) {
    this.random = random;
    this.rules = rules;
  }

  List<Happening> of(List<String> teams) {
    Map<String, String> left = new HashMap<>();
    List<Happening> happenings = new ArrayList<>();
    int day = 1;
    for (int i = random.nextInt(5); i > 0; i--) {
      day += random.nextInt(3);
      String team = teams.get(random.nextInt(teams.size()));
      String kind = kind(left.get(team));
      if (!kind.isEmpty()) {
        left.put(team, kind);
        happenings.add(happening(day, kind, team));
      }
    }
    if (random.nextInt(100) < 30) {
      Collections.shuffle(happenings, random);
    }
    return happenings;
  }

  /** A kind of event for a team to which {@code last} happened; empty if nothing can any more. */
  private String kind(String last) {
    if (random.nextInt(100) < 2) {
      return "reinstated";
    }
    if ("withdrawn".equals(last)) {
      return "";
    }
    if ("disqualified".equals(last)) {
      return "reinstated";
    }
    return switch (random.nextInt(5)) {
      case 0, 1 -> "disqualified";
      case 2 -> "withdrawn";
      default -> "corrected";
    };
  }

  private Happening happening(int day, String kind, String team) {
    if (!kind.equals("corrected")) {
      return new Happening(day, kind, team, null, null);
    }
    Block block = rules.blocks().get(random.nextInt(rules.blocks().size()));
    return new Happening(
        day,
        kind,
        team,
        block.id(),
        BigDecimal.valueOf(random.nextInt(10 * block.points() + 1), 1));
  }
}
