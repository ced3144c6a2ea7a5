import java.io.Serializable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Casts of lambdas to what they are, and to what they are not. */
public class LambdasCast {
  interface Tag {
    default String tag() {
      return "t";
    }
  }

  public static void main(String[] args) {
    try {
      Double d = (Double) (Object) (Supplier<Integer>) () -> 3;
      System.out.println("no" + d);
    } catch (ClassCastException e) {
      System.out.println("CCE");
    }
    try {
      Runnable r = (Runnable) (Object) (Supplier<Integer>) () -> 3;
      System.out.println("no" + r);
    } catch (ClassCastException e) {
      System.out.println("CCE");
    }
    try {
      int[] r = (int[]) (Object) (Supplier<Integer>) () -> 3;
      System.out.println("no" + r);
    } catch (ClassCastException e) {
      System.out.println("CCE");
    }
    Runnable q = (Runnable & Tag & Serializable) () -> System.out.println("ran");
    q.run();
    Object o = (Supplier<String> & Tag) () -> "s";
    System.out.println(((Tag) o).tag() + ((Supplier<?>) o).get());
    Serializable z =
        (Serializable) (Object) (Runnable & Serializable) () -> System.out.println("z");
    ((Runnable) z).run();
    Function<String, String> f =
        (Function<String, String>) (Object) (UnaryOperator<String>) x -> x + x;
    System.out.println(f.apply("f"));
  }
}
