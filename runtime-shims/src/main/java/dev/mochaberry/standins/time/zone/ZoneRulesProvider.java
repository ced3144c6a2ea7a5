package dev.mochaberry.standins.time.zone;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code java.time.zone.ZoneRulesProvider} of the zones that a program names. */
public abstract class ZoneRulesProvider {
  private static final int DAY = 86_400;
  private static final int MOST_KNOWN = 4;
  private static final Map<String, ZoneRules> KNOWN = new HashMap<>();

  public static Set<String> getAvailableZoneIds() {
    return Set.of(ZoneTable.regions());
  }

  public static ZoneRules getRules(String id, boolean forCaching) {
    ZoneRules known = KNOWN.get(id);
    if (known == null) {
      long[] numbers = ZoneTable.rules(id);
      if (numbers == null) {
        throw new ZoneRulesException("Unknown time-zone ID: " + id);
      }
      known = new Reading(numbers).rules();
      if (KNOWN.size() == MOST_KNOWN) {
        KNOWN.clear(); // who goes through all zones needs none of them again
      }
      KNOWN.put(id, known);
    }
    return known;
  }

  /** The numbers of one zone, in the order of {@link ZoneTable#rules}. */
  private static final class Reading {
    private final long[] numbers;
    private int index;

    Reading(long[] numbers) {
      this.numbers = numbers;
    }

    private int next() {
      return (int) numbers[index++];
    }

    private ZoneOffset offset() {
      return ZoneOffset.ofTotalSeconds(next());
    }

    ZoneRules rules() {
      ZoneOffset standard = offset();
      ZoneOffset wall = offset();
      List<ZoneOffsetTransition> ofStandard = transitions(standard);
      return ZoneRules.of(standard, wall, ofStandard, transitions(wall), lastRules());
    }

    private List<ZoneOffsetTransition> transitions(ZoneOffset first) {
      List<ZoneOffsetTransition> all = new ArrayList<>();
      ZoneOffset before = first;
      for (int count = next(); count > 0; count--) {
        long at = numbers[index++];
        ZoneOffset after = offset();
        LocalDateTime local = LocalDateTime.ofEpochSecond(at, 0, before);
        all.add(ZoneOffsetTransition.of(local, before, after));
        before = after;
      }
      return all;
    }

    private List<ZoneOffsetTransitionRule> lastRules() {
      List<ZoneOffsetTransitionRule> all = new ArrayList<>();
      for (int count = next(); count > 0; count--) {
        Month month = Month.of(next());
        int day = next();
        int weekday = next();
        int second = next();
        all.add(
            ZoneOffsetTransitionRule.of(
                month,
                day,
                weekday == 0 ? null : DayOfWeek.of(weekday),
                LocalTime.ofSecondOfDay(second % DAY),
                second == DAY,
                ZoneOffsetTransitionRule.TimeDefinition.values()[next()],
                offset(),
                offset(),
                offset()));
      }
      return all;
    }
  }
}
