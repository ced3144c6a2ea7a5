import java.util.*;

/** What the library stores into arrays must fit their own type, not that of the variable (JLS 10.5). */
public class StoresByTheLibrary {
  interface Step {
    Object run();
  }

  static void fails(String what, Step step) {
    try {
      System.out.println(what + ": " + step.run());
    } catch (ArrayStoreException e) {
      System.out.println(what + ": " + e.getMessage());
    }
  }

  static Object filled(Object[] array) {
    Arrays.setAll(array, i -> i * 10);
    return Arrays.toString(array);
  }

  public static void main(String[] args) {
    List<Object> mixed = new ArrayList<>(List.of("a", 1));
    fails("toArray", () -> mixed.toArray(new String[0]).length);
    fails("room enough", () -> mixed.toArray(new String[5]).length);
    fails("numbers", () -> List.of(1, 2).toArray(new Number[0]).length);
    fails("List.of", () -> List.of("a", 1).toArray(new String[0]).length);
    fails("set", () -> new TreeSet<>(List.of("x")).toArray(new Integer[0]).length);
    fails("linked", () -> new LinkedList<>(mixed).toArray(new Integer[0]).length);
    fails("deque", () -> new ArrayDeque<>(mixed).toArray(new Integer[0]).length);
    fails("part", () -> mixed.subList(0, 1).toArray(new Integer[0]).length);
    fails("values", () -> new HashMap<>(Map.of("k", 1)).values().toArray(new String[0]).length);
    fails("maker", () -> mixed.toArray(String[]::new).length);
    fails("stream", () -> mixed.stream().toArray(String[]::new).length);
    fails("all objects", () -> filled(new Object[2]));
    fails("all integers", () -> filled(new Integer[2]));
    fails("all strings", () -> filled(new String[2]));
    Object[] words = new String[] {"b", "a"};
    fails("view", () -> Arrays.asList(words).set(0, "c"));
    fails("view of words", () -> Arrays.asList(words).set(0, 5));
    fails("sorted", () -> {
      List<Object> view = Arrays.asList(words);
      Collections.swap(view, 0, 1);
      view.replaceAll(x -> x + "!");
      return view;
    });
    fails("replaced", () -> {
      Arrays.asList(words).replaceAll(String::valueOf);
      Arrays.asList(words).replaceAll(x -> x.hashCode());
      return "";
    });
    System.out.println(Arrays.toString(words));
  }
}
