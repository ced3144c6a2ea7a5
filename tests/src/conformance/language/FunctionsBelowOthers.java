/**
 * Interfaces of one method below others of it: where the ones above need objects of their own, the
 * lambdas of those below are such objects, whoever asks them.
 */
public class FunctionsBelowOthers {
  interface Source<T> { T next(); }
  interface Words extends Source<String> {}
  /** Says the same method with a result of its own, so that the compiler adds a bridge. */
  interface Lines extends Source<String> { String next(); }

  interface Step { int by(int x); }
  interface Small extends Step {}
  interface Smaller extends Small {}
  interface Twice extends Step { default int twice(int x) { return by(by(x)); } }

  interface Maker { Object make(); }
  interface Copier extends Maker {}

  interface Marked {}
  interface Named extends Marked { String name(); }
  interface Nick extends Named {}

  static String ask(Source<?> s) { return "<" + s.next() + ">"; }
  static int ask(Step s) { return s.by(10); }
  static String ask(Maker m) { return "{" + m.make() + "}"; }
  static String ask(Named n) { return "(" + n.name() + ")"; }

  public static void main(String[] args) {
    Words words = () -> "word";
    Lines lines = () -> "line";
    Source<Integer> numbers = () -> 7;
    System.out.println(words.next() + lines.next() + numbers.next());
    System.out.println(ask(words) + ask(lines) + ask(numbers));

    Small small = x -> x + 1;
    Smaller smaller = x -> x - 1;
    Twice twice = x -> x * 3;
    Step step = Math::abs;
    System.out.println(small.by(1) + " " + smaller.by(1) + " " + twice.by(1) + " " + step.by(-1));
    System.out.println(ask(small) + " " + ask(smaller) + " " + ask(twice) + " " + ask(step));
    System.out.println(twice.twice(2));
    Step seen = smaller::by;
    System.out.println(ask(seen));

    Copier copier = () -> "copy";
    Maker maker = () -> "new";
    Object some = copier;
    System.out.println((some instanceof Maker) + ask(copier) + ask(maker));

    Named named = () -> "name";
    Nick nick = () -> "nick";
    Object one = named;
    Object other = nick;
    System.out.println((one instanceof Marked) + ask(named));
    System.out.println((other instanceof Marked m ? ask((Named) m) : "none") + nick.name());
  }
}
