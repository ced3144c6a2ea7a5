// at most 2.6 times: two indexes are checked for each pixel.
public class Bresenham {
  static byte[][] screen = new byte[48][64];

  static void line(int x0, int y0, int x1, int y1) {
    int dx = Math.abs(x1 - x0), sx = x0 < x1 ? 1 : -1;
    int dy = -Math.abs(y1 - y0), sy = y0 < y1 ? 1 : -1;
    int err = dx + dy;
    while (true) {
      screen[y0][x0] = 1;
      if (x0 == x1 && y0 == y1) break;
      int e2 = 2 * err;
      if (e2 >= dy) {
        err += dy;
        x0 += sx;
      }
      if (e2 <= dx) {
        err += dx;
        y0 += sy;
      }
    }
  }

  public static void main(String[] args) {
    for (int i = 0; i < 64; i++) {
      line(0, 0, i, 47);
      line(63, 47, i, 0);
    }
    int on = 0;
    for (byte[] row : screen) for (byte b : row) on += b;
    System.out.println(on);
  }
}
