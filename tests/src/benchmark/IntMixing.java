public class IntMixing {
  static int mix(int h) {
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    h ^= h >>> 16;
    return h;
  }
  public static void main(String[] args) {
    int acc = 0;
    for (int i = 0; i < 3000; i++) {
      acc = Integer.rotateLeft(acc, 5) ^ mix(i);
    }
    System.out.println(acc);
  }
}
