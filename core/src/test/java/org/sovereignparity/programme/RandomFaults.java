package org.sovereignparity.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sovereignparity.programme.RoundData.Block;
import org.sovereignparity.programme.RoundData.Entry;
import org.sovereignparity.programme.RoundData.Happening;
import org.sovereignparity.programme.RoundData.MeanOf;

/** Puts one fault into a round. */
final class RandomFaults {
  private RandomFaults() {}

  static RoundData in(Random random, RoundData data) {
    List<Entry> entries = new ArrayList<>(data.entries());
    List<Happening> happenings = new ArrayList<>(data.happenings());
    Entry entry = entries.get(random.nextInt(entries.size()));
    Block block = data.rules().blocks().get(random.nextInt(data.rules().blocks().size()));
    switch (random.nextInt(11)) {
      case 0 -> entries.add(entry);
      case 1 -> entries.clear();
      case 2 -> entry.stated().put("unheard-of", BigDecimal.ONE);
      case 3 -> entry.stated().put(block.id(), BigDecimal.valueOf(random.nextBoolean() ? -1 : 31));
      case 4 -> happenings.add(new Happening(3, "withdrawn", "Nobody", null, null));
      case 5 -> happenings.add(corrected(entry, "unheard-of", 1));
      case 6 -> happenings.add(corrected(entry, block.id(), block.points() + 1));
      default -> putBadInput(random, entry, block);
    }
    return new RoundData(data.rules(), entries, happenings);
  }

  private static Happening corrected(Entry entry, String block, int value) {
    return new Happening(2, "corrected", entry.team(), block, BigDecimal.valueOf(value));
  }

  private static void putBadInput(Random random, Entry entry, Block block) {
    BigDecimal outside = BigDecimal.valueOf(random.nextBoolean() ? -1 : 1001, 1);
    switch (block.kind()) {
      case PERCENT -> entry.percents().put(block.id(), outside.scaleByPowerOfTen(1));
      case ATTAINMENT -> entry.stated().put(block.id(), outside);
      default -> {
        entry.ratings().remove(block.id());
        entry.means().remove(block.id());
        if (random.nextBoolean()) {
          entry.means().put(block.id(), new MeanOf(outside, 3));
        } else {
          entry.ratings().put(block.id(), List.of(outside));
        }
      }
    }
  }
}
