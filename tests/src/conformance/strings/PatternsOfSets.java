/** Regular expressions of sets, repetitions and dots, without groups. */
public class PatternsOfSets {
  public static void main(String[] args) {
    System.out.println("a1b22c".replaceAll("[0-9]+", "#"));
        System.out.println(String.join("|", "a, b;c".split("[,;] ?")));
    System.out.println("x=1;y=2".replaceFirst(";.*", ""));
        System.out.println("aXbX".replaceAll("X", "\\$"));
    System.out.println("<b>x</b><b>y</b>".replaceAll("<.*?>", ""));
        System.out.println("one  two\tthree".replaceAll("\\s+", " "));
        System.out.println("a-b_c".replaceAll("[^a-z&&[^_]]", ""));
  }
}
