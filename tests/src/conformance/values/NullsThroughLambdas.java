import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** No null is ever stored by name, and yet it comes out of functions. */
public class NullsThroughLambdas {
  static final Map<String, String> CAPITALS = Map.of("fr", "Paris");

  static String maybe(String s) {
    return s.length() > 1 ? s : null;
  }

  public static void main(String[] args) {
    List<String> names = List.of("fr", "de");
    List<String> found = names.stream().map(CAPITALS::get).collect(Collectors.toList());
    for (String f : found) {
      System.out.println("capital " + f);
    }
    names.stream().map(s -> maybe(s.substring(1))).forEach(s -> System.out.println("tail " + s));
    System.out.println("first " + found.get(1));
  }
}
