/** Builders take the characters of a sequence of the program's own, whatever its text is. */
public class SequencesGivenToBuilders {
  static class Letters implements CharSequence {
    final String letters;

    Letters(String letters) {
      this.letters = letters;
    }

    public int length() {
      return letters.length();
    }

    public char charAt(int i) {
      return Character.toUpperCase(letters.charAt(i));
    }

    public CharSequence subSequence(int a, int b) {
      return new Letters(letters.substring(a, b));
    }

    @Override
    public String toString() {
      return letters.isEmpty() ? null : "<" + letters + ">";
    }
  }

  public static void main(String[] args) {
    Letters s = new Letters("hello");
    Letters none = args.length > 0 ? s : null;
    StringBuilder b = new StringBuilder("..");
    System.out.println(b.append(s).append(s, 1, 3));
    System.out.println(b.insert(0, s).insert(1, s, 0, 2));
    System.out.println(b.append(none).append((Object) s).append("" + s));
    System.out.println(new StringBuffer(s).append(new Letters("")).append(s).insert(2, none));
    System.out.println(String.valueOf(s) + new Letters(""));
    try {
      System.out.println(new StringBuilder("a").compareTo(args.length > 0 ? b : null));
    } catch (NullPointerException e) {
      System.out.println("null");
    }
  }
}
