/** Regular expressions with groups that are repeated, and choices. */
public class PatternsOfRepeatedGroups {
  public static void main(String[] args) {
    System.out.println("aaa bbb".replaceAll("(a|b)+?", "<$1>"));
        System.out.println("ababx".replaceAll("(ab)*x", "!"));
        System.out.println("foo.bar".split("\\.").length);
    String p = args.length > 0 ? args[0] : "[a-c]+(x|y)*";
        System.out.println("abcxyx!".replaceAll(p, "_"));
        System.out.println("ab".matches("(a)(b)?+"));
  }
}
