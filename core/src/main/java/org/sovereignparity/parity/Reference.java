package org.sovereignparity.parity;

import org.sovereignparity.number.Rational;

/**
 * A score that others are compared with.
 *
 * @param row that of its model
 * @param normalised the score normalised
 */
record Reference(int row, Rational score, Rational normalised) {}
