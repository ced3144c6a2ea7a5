import java.util.function.Function;

/**
 * Defaults that a lower interface overrides with narrower types, and classes that inherit above it.
 */
public class DefaultsBehindBridges {
  interface Left<T extends Left<T>> {
    default String name(T t) {
      return "left";
    }
  }

  interface Right<T extends Right<T>> {
    default String name(T t) {
      return "right";
    }
  }

  interface Both<T extends Both<T>> extends Left<T>, Right<T> {
    default String name(T t) {
      return "both";
    }
  }

  static class Upper<T extends Left<T>, V extends Right<V>> implements Left<T>, Right<V> {}

  static class Lower extends Upper<Lower, Lower> implements Both<Lower> {}

  static class Own implements Both<Own> {
    public String name(Own o) {
      return "own";
    }
  }

  interface Shape {
    default Shape copy() {
      return this;
    }

    default String say() {
      return "shape " + copy().getClass().getSimpleName();
    }
  }

  interface Round extends Shape {
    @Override
    default Round copy() {
      return new Ball();
    }
  }

  static class Base implements Shape {}

  static class Ball extends Base implements Round {}

  static class Small extends Ball {}

  interface Source<T> {
    default T get(T other) {
      return other;
    }
  }

  interface Texts extends Source<String> {
    @Override
    default String get(String other) {
      return "<" + other + ">";
    }
  }

  static class Plain<T> implements Source<T> {}

  static class Marked extends Plain<String> implements Texts {}

  interface Abstracted extends Source<Integer> {
    @Override
    Integer get(Integer other);
  }

  static class Number extends Plain<Integer> implements Abstracted {
    @Override
    public Integer get(Integer other) {
      return other + 1;
    }
  }

  public static void main(String[] args) {
    Lower lower = new Lower();
    Left<Lower> left = lower;
    Right<Lower> right = lower;
    Own own = new Own();
    Left<Own> leftOwn = own;
    System.out.println(left.name(null) + right.name(null) + lower.name(null) + leftOwn.name(own));
    Upper<?, ?> upper = lower;
    System.out.println(((Left<Lower>) (Left<?>) upper).name(lower));
    Shape shape = new Ball();
    System.out.println(
        shape.copy().getClass().getSimpleName()
            + " "
            + shape.say()
            + " "
            + new Small().say()
            + " "
            + new Base().say());
    Source<String> source = new Marked();
    Function<String, String> f = source::get;
    System.out.println(source.get("a") + f.apply("b") + new Plain<String>().get("c"));
    Source<Integer> number = new Number();
    System.out.println(number.get(4) + new Plain<Integer>().get(7));
  }
}
