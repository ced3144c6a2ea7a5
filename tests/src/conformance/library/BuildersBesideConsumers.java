import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Builders of streams are consumers, in a program with objects that are consumers in two ways. */
public class BuildersBesideConsumers {
  static class Tally implements Consumer<Object>, IntConsumer {
    int objects;
    int numbers;
    @Override public void accept(Object o) { objects++; }
    @Override public void accept(int n) { numbers += n; }
  }

  static void feed(Consumer<Object> c) {
    c.accept("x");
    c.andThen(o -> System.out.println("then " + o)).accept("y");
  }

  public static void main(String[] args) {
    Tally tally = new Tally();
    Stream.Builder<Object> builder = Stream.builder();
    builder.add("a").add(1);
    builder.accept("b");
    feed(builder);
    feed(tally);
    System.out.println(builder.build().map(String::valueOf).collect(Collectors.joining(",")));
    IntStream.Builder ints = IntStream.builder();
    ints.add(3).accept(4);
    ints.build().forEach(tally);
    Stream.of("p", "q").forEach(tally);
    System.out.println(tally.objects + " " + tally.numbers);
    try {
      builder.add("late");
    } catch (IllegalStateException e) {
      System.out.println("built");
    }
  }
}
