import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Objects;

/** The enum is known only when the program runs, and finding it runs code. */
public class AskedEnums {
  enum Color {
    RED,
    GREEN,
    BLUE
  }

  enum Size {
    SMALL {
      @Override
      int width() {
        return 1;
      }
    },
    LARGE;

    int width() {
      return 9;
    }
  }

  static int calls;

  static <E> Class<E> checked(Class<E> type) {
    calls++;
    Objects.requireNonNull(type, "no type");
    if (!type.isEnum()) {
      throw new IllegalArgumentException(type.getName() + " is no enum");
    }
    return type;
  }

  static <E extends Enum<E>> E first(Class<E> type) {
    return checked(type).getEnumConstants()[0];
  }

  static <E extends Enum<E>> E told(E value) {
    calls++;
    return value;
  }

  static <E extends Enum<E>> long bits(Class<E> type, Iterable<? extends E> values) {
    int n = checked(type).getEnumConstants().length;
    long bits = n;
    for (E e : values) {
      bits |= 256L << e.ordinal();
    }
    return bits;
  }

  static <E extends Enum<E>> EnumSet<E> set(Class<E> type, long bits) {
    EnumSet<E> set = EnumSet.noneOf(checked(type));
    for (E e : EnumSet.allOf(checked(type))) {
      if ((bits >> e.ordinal() & 1) != 0) {
        set.add(e);
      }
    }
    return set;
  }

  static <E extends Enum<E>> EnumSet<E> both(E a, E b) {
    return EnumSet.of(told(a), told(b));
  }

  static <E extends Enum<E>> EnumMap<E, Integer> widths(Class<E> type) {
    EnumMap<E, Integer> map = new EnumMap<>(checked(type));
    for (E e : checked(type).getEnumConstants()) {
      map.put(e, e.name().length());
    }
    return map;
  }

  static <E extends Enum<E>> E named(Class<E> type, String name) {
    return Enum.valueOf(checked(type), name);
  }

  public static void main(String[] args) {
    System.out.println(first(Color.class) + " " + first(Size.class));
    System.out.println(bits(Color.class, Arrays.asList(Color.BLUE, Color.RED)));
    System.out.println(set(Color.class, 6) + " " + set(Size.class, 1));
    System.out.println(both(Color.BLUE, Color.RED) + " " + both(Size.LARGE, Size.SMALL));
    System.out.println(widths(Size.class) + " " + widths(Color.class));
    System.out.println(named(Size.class, "LARGE").width() + named(Color.class, "BLUE").ordinal());
    System.out.println(calls);
    for (Class<?> c : new Class<?>[] {null, String.class}) {
      try {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Object o = bits((Class) c, Arrays.asList(Color.RED));
        System.out.println(o);
      } catch (RuntimeException e) {
        System.out.println(e.getMessage());
      }
    }
    System.out.println(calls);
    System.out.println(Arrays.toString(((Class<?>) Color.RED.getDeclaringClass()).getEnumConstants()));
  }
}
