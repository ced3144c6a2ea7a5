public class ColorGrid {
  static int hsv(int h) {
    int s = h / 43, f = (h - s * 43) * 6;
    switch (s) {
      case 0:
        return 255 << 16 | f << 8;
      case 1:
        return (255 - f) << 16 | 255 << 8;
      case 2:
        return 255 << 8 | f;
      case 3:
        return (255 - f) << 8 | 255;
      case 4:
        return f << 16 | 255;
      default:
        return 255 << 16 | (255 - f);
    }
  }

  static int rgb565(int c) {
    int r = c >> 16 & 0xff, g = c >> 8 & 0xff, b = c & 0xff;
    return (r & 0xf8) << 8 | (g & 0xfc) << 3 | b >> 3;
  }

  public static void main(String[] args) {
    byte[] buf = new byte[2 * 512];
    for (int i = 0; i < 512; i++) {
      int p = rgb565(hsv(i & 0xff));
      buf[2 * i] = (byte) (p >> 8);
      buf[2 * i + 1] = (byte) p;
    }
    int sum = 0;
    for (int i = 0; i < buf.length; i++) sum += (buf[i] & 0xff) * (i % 7);
    System.out.println(sum);
  }
}
