import java.util.*;
/** A null on the left is found before what fails on the right. */
public class NullsBeforeOtherFaults {
  static Integer f;
  static String s = "abc";
  static Object word = "x";
  interface R { Object go() throws Exception; }
  static void t(String n, R r) {
    try { System.out.println(n + " " + r.go()); } catch (Exception e) { System.out.println(n + " " + e.getClass().getName()); }
  }
  static int own(int[] a, Integer b, int i) { return b + a[i]; }
  public static void main(String[] args) {
    List<Integer> list = new ArrayList<>(List.of(1, 2));
    Queue<Integer> queue = new ArrayDeque<>();
    Map<String, Integer> map = new HashMap<>();
    int[] arr = {1, 2, 3};
    Integer none = args.length > 5 ? 1 : null;
    t("a", () -> none + list.get(-1));
    t("b", () -> queue.peek() <= list.get(-1));
    t("c", () -> map.get("k") + arr[7]);
    t("d", () -> f * arr[-1]);
    t("e", () -> own(arr, null, 9));
    t("f", () -> f + s.charAt(9));
    t("g", () -> f + Integer.parseInt("x"));
    t("h", () -> f == list.get(9) + 0);
    t("i", () -> f + (Integer) word);
    t("j", () -> map.get("k") - s.substring(5).length());
    t("l", () -> { Double d = args.length > 3 ? 2.0 : null; return d * arr[4]; });
    t("m", () -> { Long d = args.length > 3 ? 2L : null; return d * arr[4]; });
    t("n", () -> { Boolean d = args.length > 3 ? true : null; return d & arr[4] > 0; });
    t("o", () -> { Character d = args.length > 3 ? 'x' : null; return d + arr[4]; });
    t("q", () -> map.get("z") + list.iterator().next() / 0);
    t("r", () -> list.get(8) + f);
    t("s", () -> arr[8] + f);
    t("t", () -> { int[] q = new int[2]; q[f] = arr[9]; return q; });
    t("u", () -> { int[] q = new int[2]; q[f] += arr[9]; return q; });
    t("v", () -> { Integer[] q = new Integer[2]; q[1] += arr[9]; return q; });
    t("w", () -> { Integer x = args.length > 3 ? 2 : null; x += arr[9]; return x; });
    t("x", () -> Math.max(f, arr[9]));
    t("y", () -> s.substring(f, arr[9]));
    t("z", () -> list.set(f, arr[9]));
  }
}
