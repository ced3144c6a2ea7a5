/** What a toString prints or changes comes where Java makes the text: piece by piece in printf. */
public class TextsThatPrint {
  static class Loud {
    final String name;

    Loud(String name) {
      this.name = name;
    }

    @Override
    public String toString() {
      System.out.println("[" + name + "]");
      return name;
    }
  }

  static class Counting {
    int asked;

    @Override
    public String toString() {
      asked++;
      return "asked " + asked;
    }
  }

  public static void main(String[] args) {
    Loud a = new Loud("a");
    Loud b = new Loud("b");
    System.out.printf("%s and %s%n", a, b);
    System.out.println(String.format("%s and %s", b, a));
    System.out.printf("%d then %s%n", 3, (Object) a);
    Counting c = new Counting();
    System.out.printf("%s %s %d%n", c, c, c.asked);
    System.out.println(String.format("%d %s %s", c.asked, c, c) + c.asked);
    System.out.println(String.format("%s of %d", c, c.asked));
  }
}
