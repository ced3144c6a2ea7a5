import java.util.List;

/** Interfaces that declare equals, hashCode and toString once more (JLS 9.2). */
public class InterfacesNameMembersOfObject {
  interface Shown {
    boolean equals(Object other);

    int hashCode();

    String toString();
  }

  interface Loud extends Shown {
    default String shout() {
      return toString().toUpperCase() + hashCode() + equals(this) + equals(null);
    }
  }

  static class Plain implements Loud {
    @Override
    public String toString() {
      return "plain";
    }

    @Override
    public int hashCode() {
      return 5;
    }
  }

  static class Numbered implements Shown {
    private final int number;

    Numbered(int number) {
      this.number = number;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Numbered && ((Numbered) other).number == number;
    }

    @Override
    public int hashCode() {
      return number;
    }
  }

  static <T extends Shown> boolean same(T a, T b) {
    return a.equals(b) && a.hashCode() == b.hashCode();
  }

  interface Twice {
    int of(int x);

    String toString();
  }

  public static void main(String[] args) {
    System.out.println(new Plain().shout());
    System.out.println(same(new Numbered(3), new Numbered(3)) + " " + same(new Plain(), new Plain()));
    Shown anonymous =
        new Shown() {
          @Override
          public String toString() {
            return "anonymous";
          }
        };
    System.out.println(anonymous + " " + anonymous.equals(anonymous) + " " + anonymous.toString());
    Twice twice = x -> 2 * x;
    System.out.println(twice.of(4) + " " + twice.equals(twice) + " " + twice.equals(null));
    List<Shown> all = List.of(new Plain(), new Numbered(1));
    System.out.println(all.indexOf(new Numbered(1)) + " " + all.contains(new Plain()));
  }
}
