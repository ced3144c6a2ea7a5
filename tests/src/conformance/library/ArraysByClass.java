import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.function.IntFunction;

/** Arrays made and read by java.lang.reflect.Array, as generic collections do. */
public class ArraysByClass {
  interface Action {
    Object run();
  }

  static void show(String name, Action action) {
    try {
      System.out.println(name + ": " + action.run());
    } catch (RuntimeException e) {
      System.out.println(name + ": " + e);
    }
  }

  /** A list that hands out arrays of the caller's type. */
  static final class Box<T> {
    private Object[] items = new Object[2];
    private int size;

    void add(T item) {
      if (size == items.length) {
        items = grown(items, size * 2);
      }
      items[size++] = item;
    }

    @SuppressWarnings("unchecked")
    T[] toArray(T[] target) {
      T[] result =
          target.length >= size ? target : (T[]) Array.newInstance(target.getClass().getComponentType(), size);
      System.arraycopy(items, 0, result, 0, size);
      return result;
    }
  }

  @SuppressWarnings("unchecked")
  static <T> T[] grown(T[] items, int size) {
    T[] result = (T[]) Array.newInstance(items.getClass().getComponentType(), size);
    System.arraycopy(items, 0, result, 0, items.length);
    return result;
  }

  static Object total(Object numbers) {
    double sum = 0;
    for (int i = 0; i < Array.getLength(numbers); i++) {
      sum += ((Number) Array.get(numbers, i)).doubleValue();
    }
    return numbers.getClass().getComponentType() + " " + sum;
  }

  static String shape(Class<?> c) {
    int depth = 0;
    while (c.isArray()) {
      c = c.getComponentType();
      depth++;
    }
    return c.getSimpleName() + "/" + depth;
  }

  public static void main(String[] args) {
    Box<String> box = new Box<>();
    for (String s : "a b c".split(" ")) {
      box.add(s);
    }
    String[] names = box.toArray(new String[0]);
    System.out.println(Arrays.toString(names) + " " + names.getClass().getSimpleName());
    System.out.println(grown(new Integer[] {1}, 3).getClass().getName() + Arrays.toString(box.toArray(new String[4])));
    System.out.println(total(new int[] {1, 2}) + " " + total(new double[] {1.5}) + " " + total(new Long[] {4L}));
    System.out.println(shape(int[][].class) + shape(String[].class) + shape(box.getClass()) + shape(new char[0].getClass()));
    System.out.println(String[].class.getComponentType() == String.class);
    System.out.println(int[][].class.getComponentType() == int[].class && int[].class.getComponentType() == int.class);
    System.out.println(String.class.getComponentType() + " " + int.class.arrayType() + " " + names.getClass().componentType());

    int[][] table = (int[][]) Array.newInstance(int.class, 2, 3);
    table[1][2] = 7;
    System.out.println(Arrays.deepToString(table) + Array.getLength(table[0]));
    String[][] texts = (String[][]) Array.newInstance(String.class, new int[] {1, 2});
    System.out.println(Arrays.deepToString(texts) + texts.getClass().getName());
    Object letters = Array.newInstance(char.class, 2);
    Array.set(letters, 0, 'x');
    Array.setChar(letters, 1, 'y');
    System.out.println(Array.get(letters, 0) + "" + Array.getChar(letters, 1));
    Object wide = Array.newInstance(long.class, 1);
    Array.set(wide, 0, 5);
    System.out.println(Array.get(wide, 0).equals(5L) + " " + Array.getLong(wide, 0));
    Object flags = Array.newInstance(boolean.class, 2);
    Array.setBoolean(flags, 1, true);
    System.out.println(Array.get(flags, 0) + " " + Array.get(flags, 1) + " " + Array.getLength(flags));
    IntFunction<Object> make = n -> Array.newInstance(byte.class, n);
    show("size", () -> make.apply(-2));
    show("get", () -> Array.get(make.apply(1), 1));
    show("no array", () -> Array.getLength("text"));
    show("kind", () -> {
      Array.set(new int[1], 0, "text");
      return "stored";
    });
  }
}
