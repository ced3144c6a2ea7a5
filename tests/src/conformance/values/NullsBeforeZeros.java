/** A null among the operands of a division is met before a zero is. */
public class NullsBeforeZeros {
  static Integer none(int i) { return i > 0 ? i : null; }
  static Long noLong(int i) { return i > 0 ? (Long) (long) i : null; }
  static void t(Runnable r) { try { r.run(); System.out.println("fine"); } catch (RuntimeException e) { System.out.println(e.getClass().getSimpleName()); } }
  static Integer f; static int zero;
  public static void main(String[] args) {
    t(() -> System.out.println(none(0) / 0));
    t(() -> System.out.println(none(0) % 0));
    t(() -> System.out.println(none(0) / zero));
    t(() -> System.out.println(f.intValue() / 0));
    t(() -> System.out.println(f / zero));
    t(() -> System.out.println(1 / none(0)));
    t(() -> System.out.println(noLong(0) / 0));
    t(() -> System.out.println(noLong(0) % zero));
    t(() -> System.out.println(none(0) / none(0)));
    t(() -> System.out.println((0 / zero) / none(0)));
    t(() -> { int x = none(0); System.out.println(x / 0); });
    t(() -> { int x = 5; x /= none(0); });
    t(() -> { f /= 0; });
    t(() -> { f %= zero; });
    t(() -> System.out.println(Math.floorMod(none(0), zero)));
    t(() -> System.out.println(none(0) / (zero > 1 ? 1 : 0)));
    t(() -> System.out.println(none(0) << none(0) / zero));
    t(() -> System.out.println((f + 1) / zero));
    t(() -> System.out.println(-f / zero));
  }
}
