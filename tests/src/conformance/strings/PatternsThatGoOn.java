import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Patterns that begin where the match before has ended: \G. */
public class PatternsThatGoOn {
  static List<String> all(String regex, String s) {
    List<String> found = new ArrayList<>();
    Matcher m = Pattern.compile(regex).matcher(s);
    while (m.find()) {
      found.add(m.group() + "@" + m.start());
    }
    return found;
  }

  static List<String> fields(String line) {
    List<String> out = new ArrayList<>();
    Matcher m = Pattern.compile("\\G(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))").matcher(line);
    while (m.find()) {
      out.add(m.group(1) != null ? m.group(1).replace("\"\"", "\"") : m.group(2));
    }
    return out;
  }

  public static void main(String[] args) {
    System.out.println(fields("a,\"b,\"\"q\"\"\",,d,") + " " + fields("").size() + fields("\"x\""));
    System.out.println(all("\\Ga", "aaba"));
    System.out.println(all("\\Ga?", "aaba"));
    System.out.println(all("a\\G|b", "abab"));
    System.out.println(all("\\d(?=(\\d{3})+$)|\\G,", "1234567,,"));
    System.out.println(all("\\G.", "x\ud83d\ude00y"));
    System.out.println(Arrays.toString("aabbaa".split("\\Ga")));
    System.out.println("aab aab".replaceAll("\\G[ab]", "<$0>"));
    System.out.println(Pattern.compile("\\Gx").asPredicate().test("yx"));
    Matcher m = Pattern.compile("\\G\\w\\s?").matcher("a b c. d");
    m.region(2, 8);
    System.out.println(m.find() + " " + m.start() + m.lookingAt() + m.find() + m.start() + m.find());
    m.reset("q!");
    System.out.println(m.find() + m.group() + m.find() + m.find(0) + m.find(1));
    System.out.println("k=v".matches("\\Gk=\\Gv") + " " + "kv".matches("\\Gkv"));
  }
}
