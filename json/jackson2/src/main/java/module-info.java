import com.fasterxml.jackson.databind.Module;
import org.sovereignparity.jackson2.SovereignParityModule;

/** A module of Jackson 2 for documents of sovereign-parity, for hosts that own their mapper. */
// The digit is that of the version of Jackson.
@SuppressWarnings("module")
module org.sovereignparity.jackson2 {
  requires transitive com.fasterxml.jackson.databind;
  requires com.google.errorprone.annotations;
  requires static org.jspecify;
  requires transitive org.sovereignparity.json;

  exports org.sovereignparity.jackson2;

  provides Module with
      SovereignParityModule;
}
