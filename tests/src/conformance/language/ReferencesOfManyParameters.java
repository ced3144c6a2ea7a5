/** References to methods that take more values than there are short names for. */
public class ReferencesOfManyParameters {
  interface Five { String of(Integer a, Short b, Long c, Integer d, Long e); }
  interface Eight {
    String of(Byte a, Short b, Character c, Integer d, Long e, Boolean f, Float g, Double h);
  }
  interface OfYear { String of(Year y, Integer a, Short b, Long c); }
  interface OfZone { Object of(Zone z, Long a, Integer b, Short c, Byte d); }
  interface OfX { String of(Xylophone x, Short a, Long b); }
  interface Bound { long of(Long a, Integer b, Short c, Byte d); }

  static String five(int a, short b, long c, int d, long e) {
    return a + " " + b + " " + c + " " + d + " " + e;
  }
  static String eight(byte a, short b, char c, int d, long e, boolean f, float g, double h) {
    return a + " " + b + " " + c + " " + d + " " + e + " " + f + " " + g + " " + h;
  }

  /** Begin like the names of the parameters. */
  static class Year { String with(int a, short b, long c) { return "year " + a + b + c; } }
  static class Zone {
    final int base;
    Zone(int base) { this.base = base; }
    Long sum(long a, int b, short c, byte d) { return base + a + b + c + d; }
  }
  static class Xylophone { String tones(short a, long b) { return a + " tones " + b; } }

  public static void main(String[] args) {
    Five five = ReferencesOfManyParameters::five;
    System.out.println(five.of(1, (short) 2, 3L, 4, 5L));
    Eight eight = ReferencesOfManyParameters::eight;
    System.out.println(eight.of((byte) 1, (short) 2, 'A', 4, 5L, true, 6.5f, 7.25));
    OfYear year = Year::with;
    System.out.println(year.of(new Year(), 1, (short) 2, 3L));
    OfZone zone = Zone::sum;
    System.out.println(zone.of(new Zone(100), 10L, 5, (short) 2, (byte) -1));
    OfX x = Xylophone::tones;
    System.out.println(x.of(new Xylophone(), (short) 8, 9L));
    Bound bound = new Zone(1000)::sum;
    System.out.println(bound.of(10L, 5, (short) 2, (byte) -1));
  }
}
