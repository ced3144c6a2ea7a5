import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Interfaces whose method is also one of the library's functional interfaces, somewhere below: what
 * is of them alone is an object, but is called as the functions are.
 */
public class ObjectsCalledLikeFunctions {
  interface Word { String get(); }
  interface Joined extends Word, Supplier<String> { @Override String get(); }

  interface Any { Object get(); }
  interface Text extends Any { @Override String get(); }
  interface Last extends Text, Supplier<String> { @Override String get(); }
  static class Made implements Last {
    @Override public String get() { return "made"; }
  }

  interface Twice extends Word {
    default String twice() { return get() + get(); }
  }

  /** Says the library's method anew, with the types that it has here. */
  interface Change extends UnaryOperator<String> { @Override String apply(String s); }

  static String asked(Change c) { return c.apply("own ") + c.andThen(s -> s + "then").apply("of "); }
  static String asked(Function<String, ?> f) { return f.apply("library's ") + ""; }
  static String asked(Supplier<?> s) { return Optional.<Object>empty().orElseGet(s) + "?"; }
  static String asked(Word w) { return w.get() + "."; }
  static String asked(Any a) { return a.get() + "!"; }
  static String here() { return "here"; }

  public static void main(String[] args) {
    Joined joined = () -> "joined";
    System.out.println(asked((Supplier<?>) joined) + asked((Word) joined));
    Word word = ObjectsCalledLikeFunctions::here;
    Object some = word;
    System.out.println(asked(word) + (some instanceof Word) + (some instanceof Supplier));
    Twice twice = () -> "twice ";
    System.out.println(twice.twice() + asked(twice));
    Word written = new Word() {
      @Override public String get() { return "written"; }
    };
    System.out.println(asked(written));
    Supplier<Object> bound = word::get;
    System.out.println(bound.get());

    Last made = new Made();
    System.out.println(asked((Supplier<?>) made) + asked((Any) made));
    Change change = s -> s + "changed ";
    System.out.println(asked(change) + asked((Function<String, ?>) change));
    Change concat = "to "::concat;
    System.out.println(asked(concat) + Optional.of("all").map(concat).get());
    Text text = args.length == 0 ? () -> "text" : ObjectsCalledLikeFunctions::here;
    Any any = text;
    System.out.println(text.get() + asked(any) + asked(text));
  }
}
