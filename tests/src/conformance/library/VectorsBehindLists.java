import java.util.ArrayList;
import java.util.List;
import java.util.Stack;
import java.util.Vector;

/** A Vector has its own words for an index there is not, behind a List too. */
public class VectorsBehindLists {
  private final List<String> names = new Vector<>(List.of("a", "b"));

  private interface Step {
    Object take();
  }

  private static void show(Step step) {
    try {
      System.out.println(step.take());
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) {
    List<Integer> list = new Vector<>(List.of(1, 2, 3));
    List<Integer> stack = new Stack<>();
    stack.add(5);
    show(() -> list.get(1) + stack.get(0));
    show(() -> list.get(7));
    show(() -> list.set(7, 1));
    show(() -> list.remove(7));
    show(() -> {
      list.add(7, 1);
      return list.size();
    });
    show(() -> list.addAll(8, List.of(1)));
    show(() -> list.listIterator(9).next());
    show(() -> stack.get(2));
    show(() -> stack.remove(-1));
    show(() -> new VectorsBehindLists().names.get(4));
    List<Integer> plain = new ArrayList<>(list);
    show(() -> plain.get(7));
    show(() -> list.set(0, 9) + list.remove(0) + list.size());
  }
}
