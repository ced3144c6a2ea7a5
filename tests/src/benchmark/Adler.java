// at most 2.4 times: bytes have a sign.
public class Adler {
  static long adler(byte[] data) {
    int a = 1, b = 0;
    for (int i = 0; i < data.length; i++) {
      a = (a + (data[i] & 0xff)) % 65521;
      b = (b + a) % 65521;
    }
    return ((long) b << 16) | a;
  }
  public static void main(String[] args) {
    byte[] data = new byte[3000];
    for (int i = 0; i < data.length; i++) data[i] = (byte) (i * 7 + 3);
    System.out.println(adler(data));
  }
}
