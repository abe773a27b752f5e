import org.sovereignparity.jackson3.SovereignParityModule;
import tools.jackson.databind.JacksonModule;

/** A module of Jackson 3 for documents of sovereign-parity, for hosts that own their mapper. */
// The digit is that of the version of Jackson.
@SuppressWarnings("module")
module org.sovereignparity.jackson3 {
  requires transitive tools.jackson.databind;
  requires com.google.errorprone.annotations;
  requires static org.jspecify;
  requires transitive org.sovereignparity.json;

  exports org.sovereignparity.jackson3;

  provides JacksonModule with
      SovereignParityModule;
}
