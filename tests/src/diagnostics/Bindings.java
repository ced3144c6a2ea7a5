import dev.mochaberry.annotations.Async;
import dev.mochaberry.annotations.PythonAttribute;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.PythonMethod;

public class Bindings {
  @PythonImport("neo pixel")
  @PythonClass(name = "Neo Pixel", module = "neopixel")
  static class Lamp {
    @PythonExpression("neopixel.NeoPixel({0}, {1}")
    Lamp(int pin, int count) {}

    @PythonAttribute("bpp")
    @PythonMethod("bpp")
    int bytes() {
      return 3;
    }

    @PythonAttribute("timing")
    int timing(int index) {
      return index;
    }

    @PythonExpression("{this}[{1}]")
    int dot(int index) {
      return index;
    }

    @PythonExpression("esp.lamps({this})")
    static native int lamps();
  }

  @PythonCallable
  static class Handler {}

  interface Box<T> {
    @Async
    void put(T value);
  }

  static class Words implements Box<String> {
    public void put(String value) {}
  }

  public static void main(String[] args) {
    new Lamp(1, 2).dot(0);
    new Words().put("a");
  }
}
