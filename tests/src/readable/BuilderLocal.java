/** A builder that only grows is a list of parts. */
public class BuilderLocal {
  static String join(String[] words) {
    StringBuilder sb = new StringBuilder();
    for (String w : words) {
      sb.append(w).append(' ');
    }
    return sb.toString();
  }

  static String stars(int n) {
    StringBuilder sb = new StringBuilder("<");
    for (int i = 0; i < n; i++) {
      sb.append('*');
    }
    sb.append(">").append(n);
    return sb.toString();
  }

  static String reversed(String s) {
    return new StringBuilder(s).reverse().toString();
  }

  public static void main(String[] args) {
    System.out.println(join(new String[] {"a", "b"}));
    System.out.println(stars(3));
    System.out.println(reversed("stressed"));
  }
}
