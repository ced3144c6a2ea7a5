import java.util.*;

/**
 * Casts: between numbers, through boxes, to interfaces a class does not have, of arrays, null,
 * generic (JLS 5.5, 15.16).
 */
public class CastsOfEveryKind {
  interface Fly {
    default String fly() {
      return "fly";
    }
  }

  interface Swim {}

  static class Bird {}

  static class Duck extends Bird implements Fly, Swim {}

  static final class Stone {}

  static class Jet implements Fly {}

  static void t(String n, Runnable r) {
    try {
      r.run();
      System.out.println(n + " ok");
    } catch (ClassCastException e) {
      System.out.println(n + " " + e.getMessage());
    } catch (NullPointerException e) {
      System.out.println(n + " npe");
    }
  }

  public static void main(String[] args) {
    Object o = 5, s = "str", l = 5L, d = 2.5, c = 'c', n = null;
    Bird b = new Bird(), duck = new Duck();
    Number num = 7.9f;
    t("int of Object", () -> System.out.print((int) o + (Integer) o + (long) (int) o + " "));
    t("long of Integer", () -> System.out.print((long) o));
    t("double of Double", () -> System.out.print((double) d * 2 + " "));
    t("int of Double", () -> System.out.print((int) d));
    t("int of double of Object", () -> System.out.print((int) (double) d + " "));
    t("char", () -> System.out.print((char) c + 1 + " " + (int) (char) c + " "));
    t("Integer of Character", () -> System.out.print((Integer) c));
    t("null unboxed", () -> System.out.print((int) n));
    t("null cast", () -> System.out.print((String) n + (Integer) n + " "));
    t("Comparable", () -> System.out.print(((Comparable<String>) s).compareTo("sts") + " "));
    t("String of Integer", () -> System.out.print((String) o));
    t("Fly of duck", () -> System.out.print(((Fly) duck).fly() + " "));
    t("Fly of bird", () -> System.out.print(((Fly) b).fly()));
    t("Duck of bird", () -> System.out.print((Duck) b));
    t(
        "Swim of jet",
        () -> {
          Fly f = new Jet();
          System.out.print((Swim) f);
        });
    t(
        "Bird of fly",
        () -> {
          Fly f = new Duck();
          System.out.print(((Bird) f).getClass().getSimpleName() + " ");
        });
    t("Number", () -> System.out.print(num.intValue() + ((Float) num).byteValue() + " "));
    t("Integer of Number", () -> System.out.print((Integer) num));
    t(
        "list",
        () -> {
          Object li = new ArrayList<>(List.of(1));
          System.out.print(((List<Integer>) li).get(0) + ((Collection<?>) li).size() + " ");
        });
    t(
        "map of list",
        () -> {
          Object li = new ArrayList<>();
          System.out.print((Map<?, ?>) li);
        });
    t(
        "int[]",
        () -> {
          Object a = new int[] {4};
          System.out.print(((int[]) a)[0] + " ");
        });
    t(
        "Object[] of int[]",
        () -> {
          Object a = new int[] {4};
          System.out.print((Object[]) a);
        });
    t(
        "Runnable of lambda",
        () -> {
          Object r = (Runnable) () -> System.out.print("run ");
          ((Runnable) r).run();
        });
    t(
        "bytes",
        () -> {
          int i = 0x1ff;
          byte x = (byte) i;
          System.out.print(x + " " + (char) x + (int) (char) x + " " + (short) (char) x + " ");
        });
    t(
        "Stone",
        () -> {
          Object st = new Stone();
          Bird x = (Bird) st;
        });
  }
}
