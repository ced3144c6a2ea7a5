/** Characters that arithmetic makes may be any: halves of pairs print as the JVM prints them. */
public class CharactersOfHashes {
  static int next(int x) {
    return (x * 31 + 7) ^ (x >>> 7);
  }

  public static void main(String[] args) {
    int x = 12345;
    for (int i = 0; i < 60; i++) {
      x = next(x);
      char c = (char) x;
      System.out.println(i + " " + c + " " + (int) c);
    }
    char moved = (char) (x * 77);
    moved += 1000;
    System.out.println(moved);
    char[] some = new char[40];
    for (int i = 0; i < some.length; i++) {
      x = next(x);
      some[i] = (char) (x >>> 3);
    }
    System.out.println(some);
    String text = new String(some) + new StringBuilder().append(some).reverse();
    System.out.println(text + " " + text.length() + " " + text.hashCode());
    System.out.printf("%s %c|%5s|%n", some[3], some[2], some[0]);
    System.out.println(text.toUpperCase().hashCode() + " " + text.toLowerCase().hashCode());
    int letters = 0;
    for (char c : some) {
      letters += Character.isLetter(c) ? 1 : 0;
    }
    System.out.println(letters);
    try {
      System.out.println(text.charAt(200));
    } catch (StringIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
  }
}
