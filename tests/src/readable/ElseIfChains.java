public class ElseIfChains {
  static int count(String commands) {
    int n = 0;
    for (int i = 0; i < commands.length(); i++) {
      char c = commands.charAt(i);
      if (c == '+') {
        n = (n + 1) % 100;
      } else if (c == '0') {
        n = 0;
      } else if (c == '#') {
        System.out.println(n);
      } else {
        break;
      }
    }
    return n;
  }

  static String size(int n) {
    if (n < 10) {
      return "small";
    } else if (n < 100) {
      return "middle";
    } else {
      return "large";
    }
  }

  static void check(String word) {
    if (word.isEmpty()) {
      System.out.println("empty");
    } else if (word.length() == 1) {
      System.out.println("short");
    } else {
      if (word.length() > 20) {
        throw new IllegalArgumentException("long");
      }
      System.out.println(word);
    }
  }

  public static void main(String[] args) {
    System.out.println(count("++#0+.+"));
    System.out.println(size(50));
    check("word");
  }
}
