import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Counts in patterns that are no ints. */
public class PatternsWithLargeCounts {
  public static void main(String[] args) {
    for (String p :
        new String[] {"x{99999999999}", "x{1,2147483648}", "x{3,1}", "x{2147483648,", "ab{0,}"}) {
      try {
        System.out.println(Pattern.compile(p).matcher("abb").matches());
      } catch (PatternSyntaxException e) {
        System.out.println(e.getMessage());
      }
    }
  }
}
