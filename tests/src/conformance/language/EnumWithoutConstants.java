/** An enum without constants beside a method that finds constants of any enum by its class. */
public class EnumWithoutConstants {
  enum Empty {}

  enum Full {
    A,
    B
  }

  static <E extends Enum<E>> E parse(Class<E> c, String s) {
    return Enum.valueOf(c, s);
  }

  public static void main(String[] args) {
    System.out.println(Empty.values().length);
    System.out.println(parse(Full.class, "B"));
  }
}
