/** Counters, sought letters and eager operators as a Python programmer writes them. */
public class CountersInPlace {
  static final int MOD = 1_000_000_007;

  static class Node {
    int users = 2;
  }

  static boolean release(Node node) {
    if (--node.users == 0) {
      System.out.println("free");
      return true;
    }
    return false;
  }

  static long power(long base, int exponent) {
    long result = 1;
    for (; exponent > 0; exponent >>= 1) {
      if ((exponent & 1) != 0) {
        result = result * base % MOD;
      }
      base = base * base % MOD;
    }
    return result;
  }

  static int vowels(String text) {
    int found = 0;
    for (int i = 0; i < text.length(); i++) {
      if ("aeiou".indexOf(text.charAt(i)) >= 0) {
        found++;
      }
    }
    return found;
  }

  public static void main(String[] args) {
    Node node = new Node();
    boolean any = false;
    int line = 0;
    for (char c = 'x'; c <= 'z'; c++) {
      if (c == 'y') {
        continue;
      }
      any |= release(node);
      System.out.println(++line + ": " + c);
    }
    System.out.println(any + " " + power(3, 100) + " " + vowels("readable"));
    System.out.println(2 * Math.PI * line);
  }
}
