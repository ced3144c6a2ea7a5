/**
 * The method of a lambda that nobody calls has an overload, or a private method, that is called.
 */
public class LambdasNobodyCalls {
  interface Sink {
    void put(String s);

    default String put(CharSequence s) {
      return "default " + s;
    }
  }

  interface Hidden {
    void put(String s);

    private String put(Integer i) {
      return "private " + i;
    }
  }

  public static void main(String[] args) {
    Sink sink = s -> System.out.println("lambda");
    CharSequence text = "text";
    System.out.println(sink.put(text));
    Hidden hidden = s -> System.out.println("lambda");
    System.out.println(hidden.put(5));
  }
}
