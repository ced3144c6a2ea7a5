import java.util.Optional;
import java.util.function.Supplier;

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
    Text text = args.length == 0 ? () -> "text" : ObjectsCalledLikeFunctions::here;
    Any any = text;
    System.out.println(text.get() + asked(any) + asked(text));
  }
}
