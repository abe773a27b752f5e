package org.sovereignparity.decision;

/**
 * What an evaluation rests on besides its parts, such as the ratings of a panel. Each family of
 * rules has its own.
 */
public interface Fact {}
