/** What the text of an array, and of a record with one, begins with. */
public class TextsOfArraysAskedFor {
  record Forts(String... wonders) {}
  static String cut(String s) { return s.replaceAll("@[0-9a-f]+", "@"); }
  public static void main(String[] args) {
    Forts p = new Forts("a", "b");
    System.out.println(p.toString().startsWith("Forts[wonders=[Ljava.lang.String;@"));
    System.out.println(cut(p.wonders().toString()));
    System.out.println(cut("" + new Integer[3]));
    System.out.println(cut(String.valueOf((Object) new boolean[2][])));
  }
}
