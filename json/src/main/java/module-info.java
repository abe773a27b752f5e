/**
 * JSON and CSV forms of sovereign-parity, records of decisions, readers of results and lineages in
 * the formats of others, and the oracle that answers requests in JSON.
 *
 * <p>What {@code org.sovereignparity.core} says of null and of builders holds here too.
 */
// Json is compiled before the modules of ours that it is open to.
@SuppressWarnings("module")
module org.sovereignparity.json {
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.dataformat.csv;
  requires static com.fasterxml.jackson.dataformat.yaml;
  requires com.google.errorprone.annotations;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires transitive org.sovereignparity.core;

  exports org.sovereignparity.json;
  exports org.sovereignparity.json.document;
  exports org.sovereignparity.json.gate;
  exports org.sovereignparity.json.importer;
  exports org.sovereignparity.json.internal.mapper to
      org.sovereignparity.jackson2,
      org.sovereignparity.jackson3;
  exports org.sovereignparity.json.lineage;
  exports org.sovereignparity.json.oracle;
  exports org.sovereignparity.json.record;
}
