package dev.mochaberry.standins.time.zone;

import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesException;
import java.util.Set;

/** {@code java.time.zone.ZoneRulesProvider} of a board, which has no table of time zones. */
public abstract class ZoneRulesProvider {
  public static Set<String> getAvailableZoneIds() {
    return Set.of();
  }

  public static ZoneRules getRules(String id, boolean forCaching) {
    throw new ZoneRulesException(
        "Unknown time-zone ID: " + id + " (the board has no table of time zones)");
  }
}
