import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What is wrong with a regular expression, and where; and what is odd and right. */
public class FaultyPatterns {
  static final String[] PATTERNS = {
    "\\xa", "\\xg", "\\x", "\\x{110000}", "\\x{41}", "\\x{4g}", "\\u12", "\\u00e", "\\08", "\\0", "\\0777", "\\041", "\\c",
    "\\p{all}", "\\p{L1}", "\\p{InIPAExtensions}", "\\p{Block=Basic_Latin}", "\\p{Alphx}", "\\p{sc=Nono}", "\\p{}", "\\p{", "\\p",
    "[a-z\\Q$-\\E]+", "\\Qa.b\\E+", "a\\Q1\\E", "\\\\Q", "\\Q\\\\E\\E", "(?x)\\Qa b\\E", "[\\1]", "[a-\\w]", "[\\w-z]", "[a-", "[\\",
    "(?", "(?$", "(?z)", "(?i-)x", "(?i--s)x", "(?s)+a", "(?i)*", "{", "{2}", "a|{2}", "a{x}", "a{2,1}", "[a&&]", "[&&a]", "[a&&&&b]",
    "[^a&&[bc]]", "[a-f&&[^c]&&d]", "[]a]", "[]", "[^]", "(?<1a>b)", "(?<n)>b", "(?<n", "(?<n>a)\\k<m>", "(?<n>a)(?<n>b)", "(a\\", "a)"
  };

  static String fault(PatternSyntaxException e) {
    return e.getDescription() + " at " + e.getIndex() + ": " + e.getMessage().replace("\n", " | ");
  }

  public static void main(String[] args) {
    for (String p : PATTERNS) {
      StringBuilder found = new StringBuilder(p).append(" -> ");
      try {
        Pattern pattern = Pattern.compile(p);
        for (String s : new String[] {"a", "b", "A", "!", "aa$-", "a.b", "?7", "a1", "\\Q", "\\", "a b", "d", "]a"}) {
          found.append(pattern.matcher(s).matches() ? 'm' : pattern.matcher(s).find() ? 'f' : '-');
        }
      } catch (PatternSyntaxException e) {
        found.append(fault(e));
      }
      System.out.println(found);
    }
    System.out.println(Pattern.compile("^", Pattern.MULTILINE).matcher("").find());
    System.out.println(Pattern.compile("^", Pattern.MULTILINE).matcher("\n").replaceAll("x"));
    for (int flags : new int[] {0x1ff, 0x200, -1}) {
      try {
        System.out.println(Pattern.compile("a", flags & ~Pattern.CANON_EQ).flags());
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
    try {
      Pattern.compile("a").matcher("a").usePattern(null);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
