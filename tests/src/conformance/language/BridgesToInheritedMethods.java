import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;

/** A superclass has the method an interface asks for, by another erasure: the bridge leads up to it. */
public class BridgesToInheritedMethods {
  interface Source<T> {
    boolean offer(Consumer<? super T> taker);

    default void all(Consumer<? super T> taker) {
      while (offer(taker)) {}
    }
  }

  abstract static class Counted<C> {
    int left = 2;

    public boolean offer(C taker) {
      System.out.println("offer " + left);
      return left-- > 0;
    }

    public void all(C taker) {
      System.out.println("all of " + left + " " + (taker != null));
    }
  }

  /** Inherits both: what the superclass has wins over the interface's default. */
  static class Plain<T> extends Counted<Consumer<? super T>> implements Source<T> {}

  static class Default<T> extends Counted<Consumer<? super T>> implements Source<T> {
    @Override
    public void all(Consumer<? super T> taker) {
      Source.super.all(taker);
    }
  }

  interface Shape {
    double scale(Double by);
  }

  static class Scaled<N extends Number> {
    public double scale(N by) {
      return 2 * by.doubleValue();
    }
  }

  static class Middle<N extends Number> extends Scaled<N> {}

  static class Square extends Middle<Double> implements Shape {}

  abstract static class Mapping<A, B> {
    public B apply(A a) {
      return made(a);
    }

    abstract B made(A a);
  }

  static class Length extends Mapping<String, Integer> implements Function<String, Integer> {
    @Override
    Integer made(String s) {
      return s.length();
    }
  }

  public static void main(String[] args) {
    Source<String> source = new Plain<>();
    source.all(x -> {});
    System.out.println(source.offer(x -> {}));
    new Default<String>().all(x -> {});
    Shape shape = new Square();
    System.out.println(shape.scale(1.5) + new Scaled<Integer>().scale(4));
    Function<String, Integer> length = new Length();
    System.out.println(length.apply("four") + " " + length.andThen(n -> n + 1).apply("three"));
    Spliterator<String> none = Spliterators.emptySpliterator();
    none.forEachRemaining(System.out::println);
    System.out.println(none.tryAdvance(System.out::println) + " " + none.estimateSize());
  }
}
