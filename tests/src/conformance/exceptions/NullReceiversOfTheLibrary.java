import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The arguments of a library call come before the fault of its receiver (JLS 15.12.4). */
public class NullReceiversOfTheLibrary {
  static int calls;

  static <T> T said(String name, T value) {
    System.out.print(name + " ");
    return value;
  }

  static String fails() {
    System.out.print("fails ");
    throw new IllegalStateException("argument");
  }

  static String noText(boolean really) {
    return really ? null : "text";
  }

  static StringBuilder noBuilder() {
    return null;
  }

  static Map<String, Integer> noMap() {
    return calls++ > 99 ? new HashMap<>() : null;
  }

  static List<Integer> noList() {
    return calls++ > 99 ? new ArrayList<>() : null;
  }

  static void attempt(Runnable call) {
    try {
      call.run();
      System.out.println("passed");
    } catch (NullPointerException | IllegalStateException e) {
      System.out.println(e.getClass().getSimpleName());
    }
  }

  public static void main(String[] args) {
    attempt(() -> noText(true).indexOf(said("part", "x")));
    attempt(() -> noText(false).indexOf(said("part", "x")));
    attempt(() -> noText(true).equals(said("other", "x")));
    attempt(() -> noText(true).equals(fails()));
    attempt(() -> noText(true).startsWith(fails()));
    attempt(() -> noText(true).charAt(said("index", 0)));
    attempt(() -> noBuilder().append(said("one", "x")).append(said("two", "y")));
    attempt(() -> noBuilder().insert(said("at", 0), said("what", "x")));
    attempt(() -> noMap().getOrDefault(said("key", "k"), said("value", 1)));
    attempt(() -> noMap().put(said("key", "k"), said("value", 1)));
    attempt(() -> noList().add(said("element", 1)));
    attempt(() -> noList().contains(said("element", 1)));
  }
}
