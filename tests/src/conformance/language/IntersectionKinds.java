import java.io.Serializable;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What lambdas of intersection types are instances of (JLS 15.16), beside plain ones. */
public class IntersectionKinds {
  interface Marker {
    default String mark() {
      return "marked";
    }
  }

  interface Tag {}

  static String kinds(Object o) {
    StringBuilder kinds = new StringBuilder();
    kinds.append(o instanceof Runnable ? " Runnable" : "");
    kinds.append(o instanceof Supplier ? " Supplier" : "");
    kinds.append(o instanceof Function ? " Function" : "");
    kinds.append(o instanceof UnaryOperator ? " UnaryOperator" : "");
    kinds.append(o instanceof Comparator ? " Comparator" : "");
    kinds.append(o instanceof Marker ? " Marker" : "");
    kinds.append(o instanceof Tag ? " Tag" : "");
    kinds.append(o instanceof Serializable ? " Serializable" : "");
    return kinds.toString();
  }

  public static void main(String[] args) {
    System.out.println(kinds((Runnable & Marker) () -> {}));
    System.out.println(kinds((Runnable & Tag & Serializable) () -> {}));
    System.out.println(kinds((Supplier<String> & Serializable) () -> ""));
    System.out.println(kinds((Function<String, Integer> & Marker & Tag) String::length));
    System.out.println(kinds((UnaryOperator<String>) s -> s));
    System.out.println(kinds((Runnable) () -> {}));
    System.out.println(kinds((Comparator<String> & Marker) (a, b) -> 1));
    Object marked = (Runnable & Marker) () -> System.out.println("ran");
    ((Runnable) marked).run();
    System.out.println(((Marker) marked).mark());
    try {
      ((Supplier<?>) marked).get();
    } catch (ClassCastException e) {
      System.out.println("no supplier");
    }
    Object twice = (UnaryOperator<String> & Tag) s -> s + s;
    @SuppressWarnings("unchecked")
    Function<String, String> function = (Function<String, String>) twice;
    System.out.println(function.apply("x") + kinds(twice));
  }
}
