import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.*;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** EnumSet and EnumMap of the library's own enums. */
public class SetsOfLibraryEnums {
  public static void main(String[] args) {
    EnumSet<TimeUnit> units = EnumSet.of(TimeUnit.DAYS, TimeUnit.HOURS);
    units.add(TimeUnit.SECONDS);
    System.out.println(
        units + " " + units.contains(TimeUnit.NANOSECONDS) + " " + EnumSet.complementOf(units));
    System.out.println(
        EnumSet.of(RoundingMode.UP) + " " + EnumSet.range(RoundingMode.DOWN, RoundingMode.FLOOR));
    System.out.println(EnumSet.allOf(RoundingMode.class) + " " + EnumSet.noneOf(TimeUnit.class));
    System.out.println(
        EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
            + " "
            + EnumSet.allOf(Month.class).size());
    System.out.println(EnumSet.of(Collector.Characteristics.UNORDERED));
    EnumMap<TimeUnit, String> names = new EnumMap<>(TimeUnit.class);
    names.put(TimeUnit.SECONDS, "s");
    names.put(TimeUnit.NANOSECONDS, "ns");
    System.out.println(
        names
            + " "
            + names.containsKey(TimeUnit.DAYS)
            + " "
            + new EnumMap<>(Map.of(RoundingMode.CEILING, 1)));
    System.out.println(
        TimeUnit.valueOf("DAYS")
            + " "
            + Enum.valueOf(RoundingMode.class, "HALF_UP")
            + " "
            + Arrays.toString(TimeUnit.class.getEnumConstants()));
    System.out.println(
        units.stream().map(Enum::ordinal).collect(Collectors.toList())
            + " "
            + EnumSet.copyOf(List.of(TimeUnit.MINUTES)));
    try {
      System.out.println(Enum.valueOf(TimeUnit.class, "YEARS"));
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
