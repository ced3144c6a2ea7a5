import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An argument that fails does so before a null receiver (JLS 15.12.4), wherever the null is from.
 */
public class FaultsBeforeNullReceivers {
  static class Base {
    int f;
    Base next;

    void change(int k) {
      f = k;
    }

    int get(int k) {
      return f + k;
    }
  }

  static Base field;
  static Base[] slots = new Base[2];
  static Map<String, Base> map = new HashMap<>();
  static int zero = 0;
  static int[] none = new int[0];

  static Base find(String s) {
    return map.get(s);
  }

  static Base find2(String s) {
    for (Base b : map.values()) if (b.f == 3) return b;
    return null;
  }

  static void p(Runnable r) {
    try {
      r.run();
      System.out.println("ok");
    } catch (NullPointerException e) {
      System.out.println("npe");
    } catch (RuntimeException e) {
      System.out.println(e.getMessage());
    }
  }

  static int cast(int i) {
    Base b = (Base) null;
    try {
      b.change(Math.floorDiv(10, 7 >>> -1));
    } catch (NullPointerException e) {
      return 8;
    }
    return i;
  }

  static void viaParam(Base b, int i) {
    b.change(10 / i);
  }

  static int viaParam2(Base b, int[] i) {
    return b.get(i[3]);
  }

  static int viaParam3(String b, int i) {
    return b.compareTo("x" + 1 / i);
  }

  static void viaLocal(int i) {
    Base b = i == 0 ? null : new Base();
    b.change(10 / i);
  }

  static void viaLoop(int i) {
    Base b = new Base();
    while (b.next != null) b = b.next;
    b = b.next;
    b.change(10 / i);
  }

  static String str(int i) {
    String s = null;
    return s.concat(String.valueOf(1 / i));
  }

  public static void main(String[] args) {
    p(() -> viaParam(null, 0));
    p(() -> cast(3));
    p(() -> viaParam2(null, none));
    p(() -> viaParam3(null, 0));
    p(() -> viaLocal(0));
    p(() -> viaLoop(0));
    p(() -> str(0));
    p(() -> field.change(1 / zero));
    p(() -> slots[1].change(1 / zero));
    p(() -> map.get("x").change(1 / zero));
    p(() -> find("x").change(1 / zero));
    p(() -> find2("x").change(1 / zero));
    p(() -> field.next.change(1 / zero));
    p(() -> new Base().next.change(1 / zero));
    p(() -> slots[0].change(none[1]));
    p(() -> map.get("x").change(Integer.parseInt("x")));
    p(
        () -> {
          Object o = "s";
          map.get("x").change((Integer) o);
        });
    p(
        () -> {
          List<Integer> l = new ArrayList<>();
          map.get("x").change(l.get(0));
        });
    p(
        () -> {
          int[] a = null;
          a[0] = 1 / zero;
        });
    p(
        () -> {
          int[] a = null;
          a[1 / zero] = 1;
        });
    p(
        () -> {
          field.f = 1 / zero;
        });
    p(
        () -> {
          slots[1].f = 1 / zero;
        });
    p(
        () -> {
          slots[1].f += 1 / zero;
        });
    p(
        () -> {
          slots[2].f = 1 / zero;
        });
    p(
        () -> {
          slots[2] = map.get(zero / zero);
        });
    p(
        () -> {
          List<String> l = null;
          l.add("a" + 1 / zero);
        });
    p(
        () -> {
          StringBuilder l = null;
          l.append(1 / zero);
        });
  }
}
