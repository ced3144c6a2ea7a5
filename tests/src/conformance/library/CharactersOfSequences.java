// java: 25
import java.util.Arrays;

/** CharSequence.getChars of strings, builders and a program's own sequence. */
public class CharactersOfSequences {
  record Repeated(char c, int length) implements CharSequence {
    @Override
    public char charAt(int index) {
      return (char) (c + index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Repeated((char) (c + start), end - start);
    }

    @Override
    public String toString() {
      return c + "…";
    }
  }

  public static void main(String[] args) {
    CharSequence[] all = {
      "Hello, world", new StringBuilder("abcdefgh"), new StringBuffer("ABCDEFGH"), new Repeated('k', 9)
    };
    for (CharSequence s : all) {
      char[] into = new char[8];
      Arrays.fill(into, '_');
      s.getChars(2, 7, into, 1);
      System.out.println(new String(into));
      int[][] wrong = {{5, 2, 0}, {2, 99, 0}, {-1, 2, 0}, {0, 3, 6}, {0, 3, -1}};
      for (int[] w : wrong) {
        try {
          s.getChars(w[0], w[1], into, w[2]);
          System.out.println("done");
        } catch (RuntimeException e) {
          System.out.println(s instanceof Repeated ? e : e.getClass());
        }
      }
      System.out.println(new String(into));
    }
  }
}
