/** %d, %x, %o with every flag and width. */
public class FormatIntegers {
  public static void main(String[] args) {
    String[] formats = {
      "%d", "%5d", "%-5d|", "%05d", "%+d", "% d", "%(d", "%,d", "%+,10d", "%-+8d|", "%0+8d",
      "%(,012d"
    };
    for (String f : formats) {
      for (int n : new int[] {0, 7, -7, 12345, -1234567, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
        System.out.print("[" + String.format(f, n) + "]");
      }
      System.out.println();
    }
    for (String f :
        new String[] {"%x", "%X", "%#x", "%08x", "%#10x", "%-8x|", "%o", "%#o", "%012o"}) {
      System.out.println(
          f
              + " "
              + String.format(f, 255)
              + " "
              + String.format(f, -1)
              + " "
              + String.format(f, 255L)
              + " "
              + String.format(f, -1L)
              + " "
              + String.format(f, (byte) -1)
              + " "
              + String.format(f, (short) -2));
    }
    System.out.println(String.format("%d %d %d %d", (byte) 1, (short) 2, 3L, Long.MIN_VALUE));
    System.out.println(String.format("%,d %,d %,d", 999, 1000, 1234567890123L));
    System.out.printf("%3d|%-3d|%03d%n", 5, 5, 5);
    System.out.println("%d items at %d".formatted(3, 4));
  }
}
