/** System.arraycopy of what are no arrays, or not of one kind, is an array store that fails. */
public class CopiesBetweenArrays {
  static void copy(Object from, int start, Object to, int count) {
    try {
      System.arraycopy(from, start, to, 0, count);
      System.out.println("copied");
    } catch (ArrayStoreException | IndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    } catch (NullPointerException e) {
      System.out.println("null");
    }
  }

  /** Of several faults, which one is told. */
  static void copyPart(int start, int to, int count) {
    try {
      System.arraycopy(new int[3], start, new int[4], to, count);
      System.out.print("copied; ");
    } catch (RuntimeException e) {
      System.out.print(e.getMessage() + "; ");
    }
    try {
      System.arraycopy(new Object[3], start, new Object[4], to, count);
      System.out.println("copied");
    } catch (RuntimeException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) {
    int[] places = {-2, -1, 0, 2, 5};
    for (int start : places) {
      for (int to : places) {
        for (int count : places) {
          copyPart(start, to, count);
        }
      }
    }
    int[] ints = {1, 2, 3};
    long[] longs = new long[3];
    byte[] bytes = {1, 2};
    String[] words = {"a", "b"};
    int[] more = new int[2];
    copy(ints, 1, more, 2);
    System.out.println(more[0] + more[1]);
    copy(ints, 0, longs, 1);
    copy(ints, 0, words, 1);
    copy(words, 0, bytes, 1);
    copy(bytes, 0, new char[2], 1);
    copy("text", 0, ints, 1);
    copy(ints, 0, 5, 1);
    copy(ints, 2, more, 2);
    copy(null, 0, ints, 1);
    copy(words, 0, new Object[2], 2);
    try {
      System.arraycopy(ints, 0, longs, 0, 3);
    } catch (ArrayStoreException e) {
      System.out.println(e.getMessage());
    }
  }
}
