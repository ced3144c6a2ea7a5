/** Sequences of the program without a text of their own are asked for their characters. */
public class SequencesWithoutText {
  static class Digits implements CharSequence {
    final int n;

    Digits(int n) {
      this.n = n;
    }

    public int length() {
      return n;
    }

    public char charAt(int i) {
      if (i < 0 || i >= n) throw new IndexOutOfBoundsException("at " + i);
      return (char) ('0' + i % 10);
    }

    public CharSequence subSequence(int a, int b) {
      return new Digits(b - a);
    }
  }

  static int sum(CharSequence s) {
    int t = 0;
    for (int i = 0; i < s.length(); i++) t += s.charAt(i) - '0';
    return t;
  }

  static boolean palin(CharSequence s) {
    int i = 0, j = s.length() - 1;
    while (i < j) if (s.charAt(i++) != s.charAt(j--)) return false;
    return true;
  }

  public static void main(String[] a) {
    System.out.println(sum(new Digits(12)) + " " + sum("123") + " " + sum(new StringBuilder("77")));
    System.out.println(
        palin(new Digits(1))
            + " "
            + palin("abba")
            + palin(new Digits(4))
            + palin(new StringBuilder("aba")));
    CharSequence c = new Digits(3);
    try {
      c.charAt(3);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    try {
      ((CharSequence) "abc").charAt(5);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(
        c.charAt(1)
            + ""
            + c.chars().sum()
            + c.codePoints().count()
            + c.isEmpty()
            + c.subSequence(1, 3).charAt(1));
    System.out.println(
        new StringBuilder().append(c)
            + ""
            + new StringBuilder(c).reverse()
            + "x012".contentEquals(c)
            + "012".contentEquals(c)
            + CharSequence.compare(c, "013"));
  }
}
