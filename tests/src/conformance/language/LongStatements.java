import java.util.*;
/** Statements that take several lines in Python. */
public class LongStatements {
  static int total;
  static int f(int someFirstArgument, int someSecondArgument, int someThirdArgument, boolean flagOfThisCall) {
    total += flagOfThisCall ? someFirstArgument * someSecondArgument + someThirdArgument : someFirstArgument - someSecondArgument * someThirdArgument - 17;
    String text = "";
    text += flagOfThisCall ? "a rather long text (with parentheses, and commas) " + someFirstArgument : "another text, as long as " + someSecondArgument + " is";
    System.out.println(text);
    boolean all = someFirstArgument <= someSecondArgument && someSecondArgument <= someThirdArgument || flagOfThisCall && someThirdArgument != 99;
    while (someFirstArgument < 1000 && someSecondArgument < 100000 && someThirdArgument < 10000000 && flagOfThisCall && total < 5) {
      total++;
      someFirstArgument += 100;
    }
    if (!all) throw new IllegalStateException("this is quite a long message, (as (messages go): " + someFirstArgument + ", " + (flagOfThisCall ? "it's flagged" : "\"not\" flagged"));
    return someFirstArgument > someSecondArgument ? someThirdArgument > 3 ? someFirstArgument + 1 : someSecondArgument + 2 : someThirdArgument + 300000;
  }
  public static void main(String[] args) {
    System.out.println(f(f(1, 2, 3, true), f(4, 5, 6, false) > 5 && args.length == 0 ? 7 : 8, f(7, 8, 9, total > 3 || args.length > 2), true));
    Map<String, Integer> m = new HashMap<>(Map.of("the first key of the map", 1, "the second key of the map", 2, "the third", total > 3 ? 33 : 44));
    System.out.println(m.get("the third") + " " + List.of("some", "strings", "in", "a", "list", "that", "is", "longer", "than", "a", "line", "is", "wide"));
    int[] primes = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103};
    System.out.println(primes.length);
    for (String s : new TreeMap<>(Map.of("alpha", "the first letter", "beta", "the second letter", "gamma", "the third letter of it")).values()) System.out.println(s);
    Runnable r = () -> System.out.println(args.length > 3 ? "many arguments were given to this program" : "few arguments were given to this program " + total);
    r.run();
    try { f(9, 1, 99, false); } catch (IllegalStateException | ArrayIndexOutOfBoundsException | NegativeArraySizeException | ClassCastException e) { System.out.println(e.getMessage()); }
  }
}
