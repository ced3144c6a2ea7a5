import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** References to methods of the library write into arrays of small numbers, and make others. */
public class ArraysFilledByReference {
  interface Copier {
    void copy(Object from, int start, Object to, int end, int count);
  }

  interface Copies {
    long[] copy(long[] a, int length);
  }

  public static void main(String[] args) {
    BiConsumer<int[], Integer> fill = Arrays::fill;
    int[] a = {1};
    fill.accept(a, Integer.MAX_VALUE);
    System.out.println(a[0] + a[0]);
    Copier copier = System::arraycopy;
    short[] small = {1, 2};
    short[] large = {Short.MAX_VALUE, Short.MIN_VALUE};
    copier.copy(large, 0, small, 0, 2);
    System.out.println((short) (small[0] + 1) + " " + (short) (small[1] - 1));
    Copies copies = Arrays::copyOf;
    long[] b = {Long.MAX_VALUE, 5};
    long[] c = copies.copy(b, 3);
    System.out.println((c[0] + c[1]) + " " + c[2]);
    Function<String, char[]> characters = String::toCharArray;
    char[] d = characters.apply("\uffff");
    System.out.println((d[0] + 1) + " " + (int) (char) (d[0] + 1));
  }
}
