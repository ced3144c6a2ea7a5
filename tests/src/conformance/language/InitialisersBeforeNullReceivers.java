import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Static initialisers that run for an argument do so before a null receiver fails. */
public class InitialisersBeforeNullReceivers {
  static class Late {
    static int v;

    static {
      System.out.println("late");
      v = 3;
    }

    static int get() {
      return v;
    }
  }

  static class Later {
    static final Object o =
        new Object() {
          {
            System.out.println("later");
          }
        };
    int w = 2;
  }

  static class Box {
    int n;

    void set(int k) {
      n = k;
    }
  }

  static int quiet() {
    return Late.v;
  }

  static int quiet2() {
    return new Later().w;
  }

  static void p(Runnable r) {
    try {
      r.run();
      System.out.println("ok");
    } catch (NullPointerException e) {
      System.out.println("npe");
    }
  }

  static Map<String, Box> boxes = new HashMap<>();

  public static void main(String[] args) {
    p(() -> boxes.get("a").set(quiet()));
    p(() -> boxes.get("a").set(quiet2()));
    List<Integer> none = args.length > 5 ? new ArrayList<>() : null;
    p(() -> none.add(Late.get()));
  }
}
