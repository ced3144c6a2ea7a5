public class ColorBlend {
  static int blend(int a, int b, int t) {
    int r = ((a >> 16 & 255) * (255 - t) + (b >> 16 & 255) * t) / 255;
    int g = ((a >> 8 & 255) * (255 - t) + (b >> 8 & 255) * t) / 255;
    int bl = ((a & 255) * (255 - t) + (b & 255) * t) / 255;
    return r << 16 | g << 8 | bl;
  }
  static int wheel(int pos) {
    pos = 255 - pos;
    if (pos < 85) return (255 - pos * 3) << 16 | pos * 3;
    if (pos < 170) { pos -= 85; return pos * 3 << 8 | (255 - pos * 3); }
    pos -= 170;
    return pos * 3 << 16 | (255 - pos * 3) << 8;
  }
  public static void main(String[] args) {
    int[] pixels = new int[64];
    for (int frame = 0; frame < 24; frame++) {
      for (int i = 0; i < pixels.length; i++) {
        pixels[i] = blend(pixels[i], wheel((i * 4 + frame * 8) & 255), 96);
      }
    }
    int h = 0;
    for (int p : pixels) h = (h * 31 + p) & 0xffffff;
    System.out.println(h);
  }
}
