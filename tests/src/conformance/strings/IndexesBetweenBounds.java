// java: 21

public class IndexesBetweenBounds {
  public static void main(String[] args) {
    String s = "abcabc";
    for (int begin = -1; begin < 8; begin += 2) {
      for (int end = -1; end < 8; end += 2) {
        try {
          System.out.println(s.indexOf('c', begin, end) + " " + s.indexOf("bc", begin, end) + " " + s.indexOf("", begin, end));
        } catch (StringIndexOutOfBoundsException e) {
          System.out.println("out of bounds"); // JDKs say it differently
        }
      }
    }
  }
}
