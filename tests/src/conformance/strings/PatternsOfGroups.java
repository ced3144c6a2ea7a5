/** Regular expressions whose groups are never repeated. */
public class PatternsOfGroups {
  public static void main(String[] args) {
    java.util.regex.Matcher m = java.util.regex.Pattern.compile("(\\w+)=(\\w*)").matcher("a=1 b=22 c=");
        while (m.find()) System.out.println(m.group(1) + "->" + m.group(2) + "@" + m.start(2));
  }
}
