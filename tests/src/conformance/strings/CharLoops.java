/** Loops over the characters of a string, by every usual way of asking for them. */
public class CharLoops {
  static int count(String s, char wanted) {
    int n = 0;
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) == wanted || s.charAt(i) == 'l') {
        n++;
      }
    }
    return n;
  }

  static String letters(String s) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) >= 'a' && s.charAt(i) <= 'z') {
        out.append(s.charAt(i));
      } else if ('\n' == s.charAt(i) || s.charAt(i) != '!' && s.charAt(i) > 127) {
        out.append("<" + s.charAt(i) + (int) s.charAt(i) + s.charAt(i) + ">");
      }
    }
    return out.toString();
  }

  static boolean isPrefix(String a, String b) {
    for (int i = 0; i < a.length(); i++) {
      if (i >= b.length() || a.charAt(i) != b.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  static int hash(String s) {
    int h = 7;
    for (int i = 0, n = s.length(); i < n; i++) {
      h = h * 31 + s.charAt(i);
    }
    return h;
  }

  static String shrinking(String s) {
    String seen = "";
    for (int i = 0; i < s.length(); i++) {
      seen += s.charAt(i);
      s = s.substring(0, s.length() - 1);
    }
    return seen + s;
  }

  public static void main(String[] args) {
    System.out.println(count("hello world", 'o') + " " + count("", 'x'));
    System.out.println(letters("Hé!\nabc日"));
    System.out.println(
        isPrefix("ab", "abc") + " " + isPrefix("abc", "ab") + " " + isPrefix("b", "abc"));
    System.out.println(hash("overflow of hashes") + " " + shrinking("abcdef"));
    String text = "x1y22";
    int digits = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      digits = digits * 10 + (Character.isDigit(text.charAt(i)) ? text.charAt(i) - '0' : 0);
    }
    System.out.println(digits);
    for (int i = 0; i <= text.length(); i++) {
      try {
        System.out.print(text.charAt(i));
      } catch (StringIndexOutOfBoundsException e) {
        System.out.println(" end");
      }
    }
  }
}
