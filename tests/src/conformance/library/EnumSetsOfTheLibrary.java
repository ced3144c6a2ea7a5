import java.math.RoundingMode;
import java.util.*;
import java.util.concurrent.TimeUnit;
public class EnumSetsOfTheLibrary {
  enum Own { A, B, C }
  public static void main(String[] a) {
    System.out.println(EnumSet.complementOf(EnumSet.of(RoundingMode.UNNECESSARY)));
    EnumSet<TimeUnit> s = EnumSet.of(TimeUnit.SECONDS, TimeUnit.HOURS);
    System.out.println(s + " " + EnumSet.allOf(TimeUnit.class) + " " + s.contains(TimeUnit.DAYS) + " " + EnumSet.range(RoundingMode.CEILING, RoundingMode.HALF_UP));
    s.add(TimeUnit.NANOSECONDS); s.removeIf(u -> u == TimeUnit.HOURS); System.out.println(s + " " + EnumSet.complementOf(s));
    EnumSet<RoundingMode> n = EnumSet.noneOf(RoundingMode.class); Collections.addAll(n, RoundingMode.UP, RoundingMode.DOWN); System.out.println(n + " " + EnumSet.copyOf(List.of(RoundingMode.FLOOR, RoundingMode.UP)));
    Map<TimeUnit, Integer> m = new EnumMap<>(TimeUnit.class); m.put(TimeUnit.DAYS, 2); m.put(TimeUnit.SECONDS, 1); System.out.println(m + " " + EnumSet.copyOf(m.keySet()) + EnumSet.allOf(Own.class) + EnumSet.of(Own.B, Own.C));
  }
}
