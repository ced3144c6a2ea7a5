import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/** Enums as keys: EnumMap and EnumSet in order of declaration, static fields seen from constructors' helpers. */
public class EnumSetsAndMaps {
  enum Day {
    MON,
    TUE,
    WED,
    THU,
    FRI,
    SAT,
    SUN;

    static final EnumSet<Day> WEEKEND = EnumSet.of(SAT, SUN);

    boolean free() {
      return WEEKEND.contains(this);
    }

    Day plus(int n) {
      Day[] all = values();
      return all[Math.floorMod(ordinal() + n, all.length)];
    }
  }

  enum Planet {
    MERCURY(3.303e+23, 2.4397e6),
    EARTH(5.976e+24, 6.37814e6);

    static final double G = 6.67300E-11;
    final double mass, radius;

    Planet(double mass, double radius) {
      this.mass = mass;
      this.radius = radius;
    }

    double gravity() {
      return G * mass / (radius * radius);
    }
  }

  public static void main(String[] args) {
    EnumSet<Day> work = EnumSet.complementOf(Day.WEEKEND);
    System.out.println(work + " " + work.size());
    EnumSet<Day> some = EnumSet.noneOf(Day.class);
    some.add(Day.FRI);
    some.add(Day.MON);
    some.add(Day.FRI);
    System.out.println(some + " " + some.contains(Day.TUE) + EnumSet.range(Day.TUE, Day.THU) + EnumSet.allOf(Day.class).size());
    for (Day d : some) {
      System.out.print(d.plus(-1) + " " + d.free() + " ");
    }
    System.out.println(Day.SUN.plus(8).free());
    Map<Day, Integer> hours = new EnumMap<>(Day.class);
    hours.put(Day.WED, 8);
    hours.put(Day.MON, 4);
    hours.merge(Day.WED, 2, Integer::sum);
    for (Map.Entry<Day, Integer> e : hours.entrySet()) {
      System.out.print(e.getKey() + "=" + e.getValue() + " ");
    }
    System.out.println(hours.containsKey(Day.TUE) + " " + hours.get(Day.SUN));
    for (Planet p : Planet.values()) {
      System.out.println(p + " " + (int) (p.gravity() * 100));
    }
    System.out.println(Day.valueOf("TUE").compareTo(Day.FRI) + " " + Day.MON.equals(Day.MON) + " " + Day.class.getSimpleName());
  }
}
