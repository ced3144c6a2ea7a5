public class LongHash {
  static long fnv(String s) {
    long h = 0xcbf29ce484222325L;
    for (int i = 0; i < s.length(); i++) {
      h ^= s.charAt(i);
      h *= 0x100000001b3L;
    }
    return h;
  }

  static int djb2(String s) {
    int h = 5381;
    for (char c : s.toCharArray()) h = h * 33 + c;
    return h;
  }

  static int poly(String s, int m) {
    int h = 0;
    for (int i = 0; i < s.length(); i++) h = (h * 131 + s.charAt(i)) % m;
    return h;
  }

  public static void main(String[] args) {
    String s = "the quick brown fox jumps over the lazy dog";
    long a = 0;
    int b = 0, c = 0;
    for (int i = 0; i < 40; i++) {
      a ^= fnv(s + i);
      b ^= djb2(s + i);
      c += poly(s + i, 1000003);
    }
    System.out.println(Long.toHexString(a) + " " + b + " " + c);
  }
}
