import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.PythonMethod;

/**
 * A picture of black and white dots: MicroPython's {@code framebuf}, which displays take. Mochaberry
 * knows nothing of it; what stands before each method says what becomes of a call, and its body is
 * what the JVM does instead.
 */
@PythonImport("framebuf")
@PythonClass(name = "FrameBuffer", module = "framebuf")
final class FrameBuffer {
  private final byte[] dots;
  private final int width;

  @PythonExpression("framebuf.FrameBuffer({0}, {1}, {2}, framebuf.MONO_HLSB)")
  FrameBuffer(byte[] dots, int width, int height) {
    this.dots = dots;
    this.width = (width + 7) / 8 * 8; // a row begins with a new byte
  }

  @PythonMethod("pixel")
  int pixel(int x, int y) {
    return dots[(y * width + x) / 8] >> 7 - x % 8 & 1;
  }

  @PythonMethod("pixel")
  void pixel(int x, int y, int colour) {
    int bit = 1 << 7 - x % 8;
    int old = dots[(y * width + x) / 8];
    dots[(y * width + x) / 8] = (byte) (colour == 0 ? old & ~bit : old | bit);
  }

  @PythonExpression("{this}.fill_rect({0}, {1}, {2}, {3}, {4})")
  void fillRectangle(int x, int y, int columns, int rows, int colour) {
    for (int i = 0; i < columns * rows; i++) {
      pixel(x + i % columns, y + i / columns, colour);
    }
  }
}
