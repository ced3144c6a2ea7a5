public class Crc16 {
  static int crc(byte[] data) {
    int crc = 0xFFFF;
    for (byte b : data) {
      crc ^= (b & 0xFF) << 8;
      for (int i = 0; i < 8; i++) crc = (crc & 0x8000) != 0 ? (crc << 1) ^ 0x1021 : crc << 1;
      crc &= 0xFFFF;
    }
    return crc;
  }

  public static void main(String[] args) {
    byte[] d = new byte[200];
    for (int i = 0; i < d.length; i++) d[i] = (byte) (i * 5);
    int r = 0;
    for (int i = 0; i < 4; i++) {
      d[0] = (byte) i;
      r = crc(d);
    }
    System.out.println(Integer.toHexString(r));
  }
}
