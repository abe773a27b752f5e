package org.sovereignparity.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of text with aligned columns, for people at a terminal. */
public final class TextTable {
  private static final String GAP = "  ";
  private static final int LEAST_ROOM = 30;

  private final List<String[]> rows = new ArrayList<>();
  private final boolean[] right;

  private TextTable(boolean[] right) {
    this.right = right;
  }

  /**
   * Starts a table.
   *
   * @param columns one character a column: {@code l} aligns it to the left, {@code r} to the right
   */
  public static TextTable columns(String columns) {
    boolean[] right = new boolean[columns.length()];
    for (int i = 0; i < right.length; i++) {
      right[i] = columns.charAt(i) == 'r';
    }
    return new TextTable(right);
  }

  /**
   * Adds a row.
   *
   * @throws IllegalArgumentException if there is not one cell for each column
   */
  public TextTable row(String... cells) {
    if (cells.length != right.length) {
      throw new IllegalArgumentException(
          "Row must have " + right.length + " cells: " + cells.length);
    }
    rows.add(cells.clone());
    return this;
  }

  /**
   * {@return the rows, with the last column broken at spaces so that it ends at a column, as long
   * as that leaves it room}
   */
  public String wrapped(int columns) {
    int last = right.length - 1;
    int before = 0;
    for (int i = 0; i < last; i++) {
      int column = i;
      before += rows.stream().mapToInt(row -> width(row[column])).max().orElse(0) + GAP.length();
    }
    TextTable table = new TextTable(right);
    for (String[] row : rows) {
      List<String> lines = WrappedText.words(row[last], Math.max(columns - before, LEAST_ROOM));
      for (int i = 0; i < lines.size(); i++) {
        String[] cells = i == 0 ? row.clone() : blank(last + 1);
        cells[last] = lines.get(i);
        table.rows.add(cells);
      }
    }
    return table.toString();
  }

  private static String[] blank(int cells) {
    String[] blank = new String[cells];
    Arrays.fill(blank, "");
    return blank;
  }

  /** {@return the rows, each ended by a line feed, without trailing spaces} */
  @Override
  public String toString() {
    int[] widths = new int[right.length];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], width(row[i]));
      }
    }
    StringBuilder out = new StringBuilder();
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.length; i++) {
        String pad = " ".repeat(widths[i] - width(row[i]));
        line.append(i == 0 ? "" : GAP).append(right[i] ? pad + row[i] : row[i] + pad);
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    return out.toString();
  }

  /** {@return the number of terminal columns that {@code text} takes} */
  static int width(String text) {
    return text.codePoints().map(TextTable::width).sum();
  }

  private static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  /** The blocks that Unicode Standard Annex 11 calls East Asian Wide or Fullwidth. */
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F) // Hangul Jamo, leading consonants
        || (c >= 0x2E80 && c <= 0x303E) // CJK radicals, Kangxi, punctuation
        || (c >= 0x3041 && c <= 0xA4CF) // Kana to Yi
        || (c >= 0xA960 && c <= 0xA97F) // Hangul Jamo Extended-A
        || (c >= 0xAC00 && c <= 0xD7A3) // Hangul syllables
        || (c >= 0xF900 && c <= 0xFAFF) // CJK compatibility ideographs
        || (c >= 0xFE30 && c <= 0xFE6F) // CJK compatibility forms
        || (c >= 0xFF00 && c <= 0xFF60) // full-width forms
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1F64F) // pictographs
        || (c >= 0x1F900 && c <= 0x1F9FF)
        || (c >= 0x20000 && c <= 0x3FFFD); // ideographic planes
  }
}
