import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;

/** Copies between arrays, and elements read, where nothing says what kind of array it is. */
public class CopiesOfUnseenArrays {
  private static void copy(Object source, int from, Object target, int to, int count) {
    try {
      System.arraycopy(source, from, target, to, count);
      System.out.println("copied");
    } catch (ArrayStoreException | IndexOutOfBoundsException e) {
      System.out.println(e);
    }
  }

  private static void read(String what, Object array, int i) {
    try {
      Object x =
          switch (what) {
            case "byte" -> Array.getByte(array, i);
            case "char" -> Array.getChar(array, i);
            case "int" -> Array.getInt(array, i);
            case "long" -> Array.getLong(array, i);
            case "float" -> Array.getFloat(array, i);
            default -> Array.getDouble(array, i);
          };
      System.out.println(what + " " + x);
    } catch (IllegalArgumentException e) {
      System.out.println(what + ": " + e.getMessage());
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(what + ": no such element");
    }
  }

  public static void main(String[] args) {
    String[] words = {"a", "b", "c"};
    Object[] mixed = {"x", new ArrayList<>(), "z"};
    copy(mixed, 0, words, 0, 3);
    System.out.println(Arrays.toString(words));
    copy(mixed, 2, words, 1, 1);
    copy(words, 0, mixed, 0, 2);
    copy(words, 0, words, 1, 2);
    System.out.println(Arrays.toString(words) + Arrays.toString(mixed));
    copy(new Object[2], 0, words, 0, 2);
    copy(mixed, 1, words, 5, 1);
    copy(new int[] {1, 2}, 0, words, 0, 1);
    int[] numbers = {7, 8, 9};
    copy(numbers, 0, numbers, 1, 2);
    copy(numbers, 0, new long[3], 0, 2);
    System.out.println(Arrays.toString(numbers));
    Object[] arrays = {new byte[] {5}, new char[] {'c'}, numbers, new long[] {6L << 40}, words};
    for (Object array : arrays) {
      for (String what : new String[] {"byte", "char", "int", "long", "float", "double"}) {
        read(what, array, 0);
      }
    }
    read("int", numbers, 3);
    read("float", new double[] {0.5}, 0);
    read("double", new float[] {0.5f}, 0);
  }
}
