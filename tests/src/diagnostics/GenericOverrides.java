import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;

public class GenericOverrides {
  interface Box<T> {
    @Async
    void put(T value);
  }

  static class Words implements Box<String> {
    public void put(String value) {
      System.out.println(value);
    }
  }

  @Async
  static void fill(Box<String> box) {
    box.put("word");
  }

  public static void main(String[] args) throws Exception {
    new java.net.Socket();
    EventLoop.run(() -> fill(new Words()));
  }
}
