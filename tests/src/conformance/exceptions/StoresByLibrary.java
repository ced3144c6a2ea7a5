import java.util.*;
/** Arrays.fill and System.arraycopy give an array what its elements may not be. */
public class StoresByLibrary {
  interface R { void run() throws Exception; }
  static void t(String n, R r) { try { r.run(); System.out.println(n + " ok"); } catch (Exception e) { System.out.println(n + " " + e.getClass().getName() + ": " + e.getMessage()); } }
  public static void main(String[] a) {
    Object[] o = new Integer[3];
    t("fill", () -> Arrays.fill(o, "x"));
    t("fillok", () -> Arrays.fill(o, 4));
    t("fillrange", () -> Arrays.fill(o, 0, 2, "x"));
    t("copy", () -> System.arraycopy(new Object[]{1, "b", 2}, 0, o, 0, 3));
    System.out.println(Arrays.toString(o));
    List<Object> l = new ArrayList<>(List.of(1, "z", 3));
  }
}
