package org.sovereignparity.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sovereignparity.benchmark.Benchmark;
import org.sovereignparity.benchmark.Direction;
import org.sovereignparity.benchmark.Scale;
import org.sovereignparity.benchmark.Scoreboard;
import org.sovereignparity.json.document.InvalidDocumentException;
import org.sovereignparity.model.Model;

class ScoreTableProperties {
  static final TableLayout LAYOUT = TableLayout.of(Scale.PERCENT, Direction.HIGHER_IS_BETTER);
  private static final List<String> PARTS =
      List.of(
          ",",
          "\"",
          "\n",
          "\r",
          "\r\n",
          " ",
          "  ",
          "\t",
          "a",
          "B",
          "'",
          ";",
          "#",
          "\\",
          "\u00e9",
          "\ud55c\uad6d\uc5b4",
          "\ud83d\ude00",
          "\u2028",
          "\u0000",
          "\ufeff",
          "1",
          "-",
          "=1+1",
          "a much longer name, with a comma",
          "\"\"");

  @Property(tries = 500)
  void tables_writtenAndRead_areTheSame(@ForAll long seed) {
    Scoreboard board = board(new Random(seed));
    String table = ParityJson.writeTable(board);
    assertThat(ParityJson.readTable(table, LAYOUT)).isEqualTo(board);
    assertThat(ParityJson.readTable("\ufeff" + table, LAYOUT)).isEqualTo(board);
  }

  @Property
  void readTable_anyText_isReadOrRefused(@ForAll String text) {
    checkReadOrRefused(text);
  }

  @Property
  void readTable_spoiltTable_isReadOrRefused(@ForAll long seed) {
    Random random = new Random(seed);
    checkReadOrRefused(spoilt(ParityJson.writeTable(board(random)), random));
  }

  /** {@return the table with up to three pieces put in or taken out} */
  static String spoilt(String written, Random random) {
    StringBuilder table = new StringBuilder(written);
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      int at = random.nextInt(table.length() + 1);
      if (random.nextBoolean()) {
        table.insert(at, PARTS.get(random.nextInt(PARTS.size())));
      } else {
        table.delete(at, Math.min(table.length(), at + random.nextInt(4)));
      }
    }
    return table.toString();
  }

  /** Any other exception fails the property; what is read can be written and read again. */
  private static void checkReadOrRefused(String text) {
    Scoreboard read;
    try {
      read = ParityJson.readTable(text, LAYOUT);
    } catch (InvalidDocumentException e) {
      assertThat(e.at()).matches("row [0-9]+, column [0-9]+");
      return;
    }
    assertThat(ParityJson.readTable(ParityJson.writeTable(read), LAYOUT)).isEqualTo(read);
  }

  /** {@return a scoreboard, the scores of which are plain decimals} */
  static Scoreboard board(Random random) {
    Scoreboard.Builder board = Scoreboard.builder();
    Set<String> models = names(random, 1);
    Set<String> benchmarks = names(random, 0);
    models.forEach(id -> board.add(Model.of(id)));
    for (String id : benchmarks) {
      board.add(Benchmark.of(id, Scale.PERCENT, Direction.HIGHER_IS_BETTER));
      for (String model : models) {
        if (random.nextInt(4) > 0) {
          board.score(model, id, score(random));
        }
      }
    }
    return board.build();
  }

  private static String score(Random random) {
    return BigDecimal.valueOf(random.nextInt(100_000), 3 + random.nextInt(8)).toPlainString();
  }

  private static Set<String> names(Random random, int least) {
    Set<String> names = new TreeSet<>();
    for (int i = least + random.nextInt(5); i > 0; i--) {
      StringBuilder name = new StringBuilder();
      for (int part = random.nextInt(5); part > 0; part--) {
        name.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      names.add(name.toString().isBlank() ? "x" : name.toString());
    }
    return names;
  }
}
