public class FixedMandel {

  public static void main(String[] args) {
    int inside = 0;
    for (int py = 0; py < 24; py++)
      for (int px = 0; px < 32; px++) {
        int cx = (px - 21) * 409, cy = (py - 12) * 341;
        int x = 0, y = 0, n = 0;
        while (n < 30) {
          int xx = x * x >> 12, yy = y * y >> 12;
          if (xx + yy > 4 << 12) break;
          y = (x * y >> 11) + cy;
          x = xx - yy + cx;
          n++;
        }
        if (n == 30) inside++;
      }
    System.out.println(inside);
  }
}
