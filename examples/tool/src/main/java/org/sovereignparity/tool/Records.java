package org.sovereignparity.tool;

import java.time.Instant;
import org.sovereignparity.json.record.Tool;

/** What every record of this tool states besides its decision. */
final class Records {
  private Records() {}

  static Tool tool() {
    return Tool.of("sovereign-parity", Main.Version.number());
  }

  static Instant now() {
    return Instant.now();
  }
}
