/** A class that is only tested for needs no default methods, nor the interfaces they come from. */
public class DefaultsOfClassesNeverMade {
  interface Named {
    default String name() {
      return "named";
    }
  }

  interface Loud extends Named {
    @Override
    default String name() {
      return Named.super.name() + "!";
    }
  }

  static abstract class Never implements Loud {
    int hidden = 3;
  }

  static class Plain implements Named {}

  static String kind(Object o) {
    return o instanceof Never ? "never" : "other";
  }

  public static void main(String[] args) {
    Named n = new Plain();
    System.out.println(n.name() + kind(n));
  }
}
