package org.sovereignparity.parity;

import java.util.BitSet;

/**
 * What many candidates are ranked by, if they have every score and the same references.
 *
 * @param apart the rows that are no such candidates
 */
record CompiledRanking(RatioKeys keys, BitSet apart) {

  /** {@return by row the key; not a number where nothing is proven of it} */
  double[] read(int size) {
    double[] read = new double[size];
    for (int from = 0; from < size; from += Scan.BLOCK) {
      double[] block = new double[Math.min(Scan.BLOCK, size - from)];
      keys.read(from, block);
      System.arraycopy(block, 0, read, from, block.length);
    }
    apart.stream().forEach(row -> read[row] = Double.NaN);
    return read;
  }
}
