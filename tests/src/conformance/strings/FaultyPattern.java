/** A regular expression with a fault beside a good one. */
public class FaultyPattern {
  public static void main(String[] args) {
    try { "x".matches("(a");
        } catch (java.util.regex.PatternSyntaxException e) { System.out.println(e.getMessage());
        } System.out.println("ok".matches("o.") );
  }
}
