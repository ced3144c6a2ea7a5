import java.util.ArrayList;
import java.util.List;

/** A generic class that holds numbers. */
public class Mixed {
  static class Box<T> {
    private final T content;

    Box(T content) {
      this.content = content;
    }

    T get() {
      return content;
    }
  }

  public static void main(String[] args) {
    List<Box<Integer>> boxes = new ArrayList<>();
    boxes.add(new Box<>(1));
    boxes.add(new Box<>(2));
    for (Box<Integer> box : boxes) {
      System.out.println("box of " + box.get());
    }
  }
}
