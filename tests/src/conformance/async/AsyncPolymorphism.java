// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Async methods of interfaces, superclasses, overrides, defaults, generics and lambdas kept in fields. */
public class AsyncPolymorphism {
  interface Source<T> {
    @Async
    T next() throws IOException;

    @Async
    default T second() throws IOException {
      next();
      return next();
    }
  }

  static class Counter implements Source<Integer> {
    private int n;

    @Override
    @Async
    public Integer next() {
      EventLoop.sleepMs(5);
      return ++n;
    }
  }

  static class Loud extends Counter {
    @Override
    @Async
    public Integer next() {
      int value = super.next();
      System.out.println("next " + value);
      return value;
    }
  }

  static class Failing implements Source<String> {
    @Override
    @Async
    public String next() throws IOException {
      EventLoop.sleepMs(1);
      throw new IOException("no more");
    }
  }

  private final AsyncSupplier<Integer, IOException> kept;

  AsyncPolymorphism(AsyncSupplier<Integer, IOException> kept) {
    this.kept = kept;
  }

  @Async
  int twice() throws IOException {
    return kept.get() + kept.get();
  }

  @Async
  static <T> List<T> take(Source<? extends T> source, int count) throws IOException {
    List<T> result = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      result.add(source.next());
    }
    return result;
  }

  @Async
  static void program() throws IOException {
    System.out.println(take(new Counter(), 3));
    System.out.println(new Loud().second());
    Source<Integer> anonymous = new Source<>() {
      @Override
      @Async
      public Integer next() {
        EventLoop.sleepMs(1);
        return 40;
      }
    };
    System.out.println(take(anonymous, 2) + " " + anonymous.second());
    try {
      new Failing().second();
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
    Loud loud = new Loud();
    System.out.println(new AsyncPolymorphism(() -> loud.next()).twice());
    System.out.println(new AsyncPolymorphism(loud::next).twice());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
