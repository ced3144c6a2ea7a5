import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Streams of spliterators of the program's own, whose last step may give an element as well. */
public class StreamsOfOwnSpliterators {
  static class Inclusive extends Spliterators.AbstractSpliterator<Integer> {
    private int at;

    Inclusive(long size) {
      super(size, ORDERED);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Integer> taker) {
      taker.accept(at++);
      return at < 4;
    }
  }

  static class Exclusive extends Spliterators.AbstractSpliterator<Integer> {
    private int at;

    Exclusive() {
      super(10, ORDERED);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Integer> taker) {
      if (at == 3) {
        return false;
      }
      taker.accept(at++);
      return true;
    }
  }

  static Stream<Integer> stream(Spliterator<Integer> elements) {
    return StreamSupport.stream(elements, false);
  }

  public static void main(String[] args) {
    System.out.println(stream(new Exclusive()).count() + " " + stream(new Exclusive()).toList());
    System.out.println(stream(new Inclusive(Long.MAX_VALUE)).toList());
    System.out.println(stream(new Inclusive(5)).map(n -> n * 2).reduce(0, Integer::sum));
    System.out.println(
        stream(new Inclusive(5)).count() + " " + stream(new Inclusive(5)).skip(2).findFirst());
  }
}
