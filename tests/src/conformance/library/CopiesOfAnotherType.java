import java.util.*;
/** Copies of arrays as arrays of another type, which may not take all. */
public class CopiesOfAnotherType {
  interface R { Object go() throws Exception; }
  static void t(String n, R r) {
    try { Object o = r.go(); System.out.println(n + " " + o.getClass().getSimpleName() + " " + Arrays.toString((Object[]) o)); } catch (Exception e) { System.out.println(n + " " + e.getClass().getName()+ ": " + e.getMessage()); }
  }
  public static void main(String[] args) {
    Object[] mixed = {"a", 1, null};
    Object[] texts = {"a", "b", null};
    t("a", () -> Arrays.copyOf(mixed, 1, String[].class));
    t("b", () -> Arrays.copyOf(mixed, 2, String[].class));
    t("c", () -> Arrays.copyOf(texts, 5, String[].class));
    t("d", () -> Arrays.copyOfRange(mixed, 1, 3, String[].class));
    t("e", () -> Arrays.copyOfRange(mixed, 1, 3, Integer[].class));
    t("f", () -> Arrays.copyOfRange(mixed, 2, 6, Integer[].class));
    t("g", () -> Arrays.copyOf(new Integer[] {1, 2}, 3, Number[].class));
    t("h", () -> Arrays.copyOf(new Number[] {1, 2.5}, 2, Integer[].class));
    t("i", () -> { Object[] o = new Object[2]; System.arraycopy(mixed, 0, o, 0, 2); return o; });
    t("j", () -> { String[] o = new String[2]; System.arraycopy(mixed, 0, o, 0, 2); return o; });
    t("o", () -> { Object[] o = new String[2]; Arrays.fill(o, 5); return o; });
    t("p", () -> { Object[] o = new String[2]; Arrays.setAll(o, i -> i); return o; });
    t("s", () -> Arrays.copyOf(new Object[] {new int[1], new int[2]}, 2, int[][].class).length == 2 ? new Object[0] : null);
    t("t", () -> Arrays.copyOf(mixed, -1, String[].class));
    t("u", () -> Arrays.copyOfRange(mixed, 2, 1, String[].class));
  }
}
