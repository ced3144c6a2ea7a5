import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Lambdas called through raw and inherited generic types: their casts fail (JLS 15.27.4). */
@SuppressWarnings({"unchecked", "rawtypes"})
public class RawFunctions {
  interface Taking<T> {
    Object take(T t);
  }

  interface TakingText extends Taking<String> {
    @Override
    String take(String s);
  }

  static void attempt(String name, Runnable code) {
    try {
      code.run();
      System.out.println(name + " passes");
    } catch (ClassCastException e) {
      System.out.println(name + " fails");
    }
  }

  public static void main(String[] args) {
    TakingText text = s -> s + s.length();
    Taking<String> general = text;
    Taking raw = text;
    System.out.println(text.take("x") + general.take("yy") + raw.take("z"));
    attempt("inherited", () -> raw.take(1));
    Function length = (Function<String, Integer>) String::length;
    attempt("function", () -> length.apply(5));
    attempt("function of text", () -> length.apply("five"));
    Comparator compare = (Comparator<String>) String::compareTo;
    attempt("comparator", () -> compare.compare("a", 1));
    Predicate empty = (Predicate<String>) String::isEmpty;
    attempt("predicate", () -> empty.test('c'));
    Consumer<Object> anything = o -> System.out.println("got " + o);
    Consumer<? super String> some = anything;
    some.accept("text");
  }
}
