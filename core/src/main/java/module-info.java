/**
 * Exact parity ratios of AI models, lineages and points, and verdicts with their reasons.
 *
 * <p>What a method refuses stands at it, and what {@code build} refuses at the builder's class. Two
 * things hold everywhere and are not repeated there. No argument may be null; where one is, a
 * method throws {@link NullPointerException}. A builder throws {@link IllegalStateException} if
 * {@code build} is called before all that it needs is set, and most throw it if something is set
 * twice.
 */
// Core is compiled before the module of ours that it is open to.
@SuppressWarnings("module")
module org.sovereignparity.core {
  requires transitive com.google.common;
  requires com.google.errorprone.annotations;
  requires org.apache.commons.numbers.rootfinder;
  requires org.apache.commons.statistics.distribution;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.sovereignparity.assertion;
  exports org.sovereignparity.benchmark;
  exports org.sovereignparity.decision;
  exports org.sovereignparity.eligibility;
  exports org.sovereignparity.internal to
      org.sovereignparity.json;
  exports org.sovereignparity.licence;
  exports org.sovereignparity.lineage;
  exports org.sovereignparity.model;
  exports org.sovereignparity.number;
  exports org.sovereignparity.parity;
  exports org.sovereignparity.parity.support;
  exports org.sovereignparity.programme;
  exports org.sovereignparity.programme.korea;
  exports org.sovereignparity.programme.support;
  exports org.sovereignparity.report;
  exports org.sovereignparity.scoring;
  exports org.sovereignparity.source;
  exports org.sovereignparity.statistics;
  exports org.sovereignparity.suite;
}
