/** Regular expressions that ask where they are, and for groups again. */
public class PatternsOfPlaces {
  public static void main(String[] args) {
    java.util.regex.Matcher m = java.util.regex.Pattern.compile("\\b(\\w)\\w*\\1\\b").matcher("dad level cat noon");
        while (m.find()) System.out.println(m.group());
    System.out.println("a[^b".replaceAll("\\[^", "!"));
        System.out.println("tel: +49 (0) 12".replaceAll("\\D", ""));
        System.out.println("x\u00e9y".replaceAll("\\p{L}", "L"));
  }
}
