import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

public class Callbacks {
  interface Listener {
    void pressed(String name);
  }

  static class Button {
    private final String name;
    private final List<Listener> listeners = new ArrayList<>();
    private Runnable always;

    Button(String name) {
      this.name = name;
    }

    void onPress(Listener listener) {
      listeners.add(listener);
    }

    void press() {
      if (always != null) {
        always.run();
      }
      for (Listener l : listeners) {
        l.pressed(name);
      }
    }
  }

  static int twice(IntUnaryOperator f, int x) {
    return f.applyAsInt(f.applyAsInt(x));
  }

  public static void main(String[] args) {
    Button start = new Button("start");
    start.always = () -> System.out.println("click");
    start.onPress(name -> System.out.println(name + " pressed"));
    start.onPress(System.out::println);
    start.press();

    int step = 3;
    System.out.println(twice(x -> (x + step) % 10, 5));
  }
}
