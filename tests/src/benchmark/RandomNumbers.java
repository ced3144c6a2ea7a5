public class RandomNumbers {
  static int seed = 12345;

  static int next() {
    seed = seed * 1103515245 + 12345;
    return (seed >>> 16) & 0x7fff;
  }

  static int hash(String s) {
    int h = 7;
    for (int i = 0; i < s.length(); i++) {
      h = h * 31 + s.charAt(i);
    }
    return h;
  }

  public static void main(String[] args) {
    int sum = 0;
    for (int i = 0; i < 100000; i++) {
      sum += next() % 100;
    }
    for (int i = 0; i < 3000; i++) {
      sum ^= hash("the quick brown fox jumps");
    }
    System.out.println(sum);
  }
}
