import java.util.Map;
import java.util.TreeMap;

/** Boxes of characters given to a lambda in a program that casts without a check elsewhere. */
public class CharacterBoxesBesideUncheckedCasts {
  static class Box<E> {
    E held;

    @SuppressWarnings("unchecked")
    void take(Object o) {
      E e = (E) o;
      held = e;
    }
  }

  public static void main(String[] args) {
    Box<String> box = new Box<>();
    box.take("text");
    System.out.println(box.held.length());
    Map<Character, StringBuilder> letters = new TreeMap<>();
    for (char c : "banana".toCharArray()) {
      letters.computeIfAbsent(c, k -> new StringBuilder()).append(c);
    }
    System.out.println(letters);
  }
}
