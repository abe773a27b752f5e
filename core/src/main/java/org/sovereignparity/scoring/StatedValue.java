package org.sovereignparity.scoring;

import org.sovereignparity.decision.Fact;
import org.sovereignparity.number.Rational;

/**
 * The value that an authority stated for a node.
 *
 * @param value the value
 */
public record StatedValue(Rational value) implements Fact {}
