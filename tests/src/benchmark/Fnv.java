public class Fnv {
  static int fnv(byte[] data) {
    int h = 0x811c9dc5;
    for (byte b : data) {
      h ^= b & 0xff;
      h *= 16777619;
    }
    return h;
  }

  public static void main(String[] args) {
    byte[] data = new byte[600];
    for (int i = 0; i < data.length; i++) data[i] = (byte) (i * 31 + 7);
    int x = 0;
    for (int r = 0; r < 10; r++) {
      x ^= fnv(data);
      data[r] += 3;
    }
    System.out.println(Integer.toHexString(x));
  }
}
