import java.util.*;

/** Constants of an enum of which the code only has the class. */
public class EnumsByClass {
  interface Coded {
    int code();
  }

  enum Http implements Coded {
    OK(200) {
      @Override
      String say() {
        return "fine";
      }
    },
    LOST(404);
    final int code;

    Http(int code) {
      this.code = code;
    }

    public int code() {
      return code;
    }

    String say() {
      return "code " + code;
    }
  }

  enum Size implements Coded {
    S,
    M,
    L;

    public int code() {
      return ordinal() + 1;
    }
  }

  enum Unused {
    X
  }

  static <E extends Enum<E> & Coded> E byCode(Class<E> type, int code) {
    for (E e : type.getEnumConstants()) if (e.code() == code) return e;
    throw new NoSuchElementException(type.getSimpleName() + " " + code);
  }

  static <E extends Enum<E>> String names(Class<E> type) {
    StringJoiner all = new StringJoiner("|");
    for (E e : EnumSet.allOf(type)) all.add(e.name());
    return all.toString();
  }

  static <E extends Enum<E>> E next(E e) {
    E[] all = e.getDeclaringClass().getEnumConstants();
    return all[(e.ordinal() + 1) % all.length];
  }

  static <E extends Enum<E>> E parse(Class<E> type, String s, E other) {
    try {
      return Enum.valueOf(type, s.trim().toUpperCase());
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
      return other;
    }
  }

  static <E extends Enum<E>> Set<E> without(Class<E> type, E e) {
    Set<E> s = EnumSet.allOf(type);
    s.remove(e);
    return s;
  }

  static <E extends Enum<E>> EnumSet<E> just(E a, E b) {
    return EnumSet.of(a, b);
  }

  static <E extends Enum<E>> Map<E, Integer> count(Class<E> type, List<E> es) {
    Map<E, Integer> m = new EnumMap<>(type);
    for (E e : es) m.merge(e, 1, Integer::sum);
    return m;
  }

  public static void main(String[] args) {
    System.out.println(
        byCode(Http.class, 404)
            + " "
            + byCode(Size.class, 2)
            + " "
            + byCode(Http.class, 200).say());
    try {
      byCode(Size.class, 9);
    } catch (NoSuchElementException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(
        names(Http.class)
            + " "
            + names(Size.class)
            + " "
            + next(Http.OK)
            + next(Size.L)
            + next(Http.LOST));
    System.out.println(
        parse(Size.class, " l ", Size.S) + " " + parse(Http.class, "teapot", Http.OK));
    System.out.println(
        without(Size.class, Size.M)
            + " "
            + just(Http.LOST, Http.OK)
            + EnumSet.complementOf(just(Size.S, Size.L)));
    System.out.println(count(Size.class, List.of(Size.S, Size.L, Size.S)));
    Class<?>[] types = {Http.class, String.class, Size.class};
    for (Class<?> t : types) System.out.print((t.getEnumConstants() == null) + " ");
    System.out.println();
  }
}
