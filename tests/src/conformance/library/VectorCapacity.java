import java.util.List;
import java.util.Stack;
import java.util.Vector;

/** The room that vectors have for elements, as it grows by doubling or by an increment. */
public class VectorCapacity {
  public static void main(String[] args) {
    Vector<Integer> numbers = new Vector<>(3, 2);
    System.out.println(numbers.size() + " of " + numbers.capacity());
    for (int i = 0; i < 9; i++) {
      numbers.addElement(i);
      System.out.print(numbers.capacity() + " ");
    }
    numbers.trimToSize();
    System.out.print(numbers.capacity() + " ");
    numbers.ensureCapacity(20);
    System.out.print(numbers.capacity() + " ");
    numbers.clear();
    System.out.println(numbers.capacity() + " " + numbers);

    Vector<String> words = new Vector<>();
    System.out.print(words.capacity() + " ");
    for (int i = 0; i < 11; i++) {
      words.add("w" + i);
    }
    System.out.print(words.capacity() + " ");
    words.addAll(List.copyOf(words));
    words.addAll(List.copyOf(words));
    System.out.print(words.capacity() + " ");
    words.setSize(100);
    System.out.println(words.capacity() + " " + words.size());

    Vector<String> copied = new Vector<>(List.of("a", "b"));
    copied.insertElementAt("q", 1);
    System.out.print(copied + " " + copied.capacity() + " ");
    copied.add(0, "r");
    copied.addAll(1, List.of("k", "l", "m", "n", "o", "p", "q"));
    System.out.println(copied.capacity());

    List<Integer> asList = new Vector<>(0);
    for (int i = 0; i < 5; i++) {
      asList.add(i);
      System.out.print(((Vector<Integer>) asList).capacity() + " ");
    }
    Stack<Integer> stack = new Stack<>();
    for (int i = 0; i < 25; i++) {
      stack.push(i);
    }
    System.out.println(stack.capacity() + " " + stack.getClass().getSimpleName());
    try {
      new Vector<String>(-1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
