/** What the machine itself raises leaves main under Java's name. */
public class UncaughtNative {
  static int[] data = {1, 2, 3};

  static int at(int i) {
    return data[i];
  }

  public static void main(String[] args) {
    System.out.println(at(2));
    try {
      System.out.println(at(-1));
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(at(0) / (at(0) - 1));
  }
}
