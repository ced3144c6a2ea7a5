import java.util.Arrays;

/** Copies between arrays of whatever kind, in a program that names no failing store. */
public class CopiesThatFailSomehow {
  private static void copy(Object source, Object target, int count) {
    try {
      System.arraycopy(source, 0, target, 0, count);
      System.out.println("copied");
    } catch (RuntimeException e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) {
    copy(new int[3], new long[3], 2);
    copy(new int[3], new Object[3], 2);
    copy(new Object[3], new int[3], 2);
    String[] words = new String[3];
    copy(new Object[] {"a", 1}, words, 2);
    System.out.println(Arrays.toString(words));
    copy(new Object[] {"a", "b"}, words, 2);
    copy(new String[] {"a", "b"}, new Object[3], 2);
    copy(new Integer[] {1, 2}, new Number[3], 2);
    copy(new Number[] {1, 2.5}, new Integer[3], 1);
    copy(new Number[] {1, 2.5}, new Integer[3], 2);
    copy("x", new Integer[3], 0);
    copy(new Integer[3], "x", 0);
    copy(new boolean[3], new byte[3], 0);
    copy(new boolean[3], new Object[3], 0);
    copy(new boolean[] {true}, new boolean[3], 1);
    copy(new int[3], new int[3], 4);
    copy(new int[3], null, 1);
  }
}
