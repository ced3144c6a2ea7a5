public class Bilinear {

  public static void main(String[] args) {
    int[][] src = new int[8][8];
    for (int i = 0; i < 8; i++) for (int j = 0; j < 8; j++) src[i][j] = (i * 40 + j * 23) % 256;
    long sum = 0;
    for (int y = 0; y < 32; y++)
      for (int x = 0; x < 32; x++) {
        int fx = x * 7 * 256 / 31, fy = y * 7 * 256 / 31;
        int x0 = fx >> 8, y0 = fy >> 8, dx = fx & 255, dy = fy & 255;
        int x1 = Math.min(x0 + 1, 7), y1 = Math.min(y0 + 1, 7);
        int top = src[y0][x0] * (256 - dx) + src[y0][x1] * dx;
        int bottom = src[y1][x0] * (256 - dx) + src[y1][x1] * dx;
        sum += (top * (256 - dy) + bottom * dy) >> 16;
      }
    System.out.println(sum);
  }
}
