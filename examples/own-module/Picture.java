/** Draws into a frame buffer, as it would be sent to a display, and prints the dots. */
public class Picture {
  private static final int WIDTH = 20;
  private static final int HEIGHT = 8;

  public static void main(String[] args) {
    FrameBuffer picture = new FrameBuffer(new byte[(WIDTH + 7) / 8 * HEIGHT], WIDTH, HEIGHT);
    picture.fillRectangle(2, 1, 16, 6, 1);
    picture.fillRectangle(4, 2, 12, 4, 0);
    for (int x = 0; x < WIDTH; x++) {
      picture.pixel(x, x * HEIGHT / WIDTH, 1);
    }
    for (int y = 0; y < HEIGHT; y++) {
      StringBuilder row = new StringBuilder();
      for (int x = 0; x < WIDTH; x++) {
        row.append(picture.pixel(x, y) == 1 ? '#' : '.');
      }
      System.out.println(row);
    }
  }
}
