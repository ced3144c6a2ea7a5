import java.util.Random;

/** A class of the program gives numbers that the library's own would never give. */
public class OwnNumbersBehindLibraryTypes {
  static class Loaded extends Random {
    private static final long serialVersionUID = 1L;
    private int next = Integer.MAX_VALUE;

    @Override
    public int nextInt(int bound) {
      int now = next;
      next = -2;
      return now;
    }
  }

  static class Endless implements CharSequence {
    @Override
    public int length() {
      return 2_000_000_000;
    }

    @Override
    public char charAt(int index) {
      return 'x';
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return this;
    }
  }

  static int roll(Random random) {
    return random.nextInt(6) + 1;
  }

  static int longer(CharSequence text) {
    return text.length() + 1_000_000_000;
  }

  public static void main(String[] args) {
    Random loaded = new Loaded();
    System.out.println(roll(loaded) + " " + roll(loaded));
    int[] counts = new int[6];
    try {
      counts[loaded.nextInt(6)]++;
      System.out.println("counted");
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(longer(new Endless()) + " " + longer("abc"));
  }
}
