package org.sovereignparity.report;

/** How many columns of a terminal a text takes. */
final class DisplayWidth {
  private DisplayWidth() {}

  static int of(String text) {
    return isPrintableAscii(text) ? text.length() : text.codePoints().map(DisplayWidth::of).sum();
  }

  /** Asked of every cell, most of which are. */
  private static boolean isPrintableAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static int of(int codePoint) {
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
