public class CrcTable {
  static final int[] TABLE = new int[256];
  static {
    for (int i = 0; i < 256; i++) {
      int c = i;
      for (int k = 0; k < 8; k++) c = (c & 1) != 0 ? (c >>> 1) ^ 0xEDB88320 : c >>> 1;
      TABLE[i] = c;
    }
  }
  static int crc(byte[] data) {
    int c = ~0;
    for (byte b : data) c = TABLE[(c ^ b) & 0xff] ^ (c >>> 8);
    return ~c;
  }
  public static void main(String[] args) {
    byte[] data = new byte[3000];
    for (int i = 0; i < data.length; i++) data[i] = (byte) (i * 31);
    System.out.println(Integer.toHexString(crc(data)));
  }
}
