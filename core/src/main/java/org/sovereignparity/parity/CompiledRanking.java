package org.sovereignparity.parity;

import java.util.BitSet;
import java.util.List;

/**
 * What many candidates are ranked by, if they have every score and the same references.
 *
 * @param apart the rows that are no such candidates
 * @param leaders the references
 */
record CompiledRanking(RatioKeys keys, BitSet apart, List<Leaders> leaders) {

  /**
   * {@return the rows that may rest on another basis than the rest: those apart, and those that
   * give a reference, be it as good as another}
   */
  BitSet onOtherBases() {
    BitSet rows = (BitSet) apart.clone();
    leaders.forEach(leading -> leading.markBest(rows));
    return rows;
  }

  /** {@return by row the key; not a number where nothing is proven of it} */
  double[] read(int size) {
    double[] read = new double[size];
    for (int from = 0; from < size; from += Scan.BLOCK) {
      double[] block = keys.read(from, Math.min(Scan.BLOCK, size - from));
      System.arraycopy(block, 0, read, from, block.length);
    }
    apart.stream().forEach(row -> read[row] = Double.NaN);
    return read;
  }
}
