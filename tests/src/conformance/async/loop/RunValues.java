// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;

/** What a run gives: values of all kinds. */
public class RunValues {
  enum E { X }
  @Async static int[] arr() { return new int[] {1, 2, 3}; }
  @Async static E e() { EventLoop.sleepMs(1); return E.X; }
  public static void main(String[] args) {
    System.out.println(EventLoop.<int[], RuntimeException>run(() -> arr()).length);
    System.out.println(EventLoop.<E, RuntimeException>run(() -> e()));
    System.out.println(EventLoop.<Boolean, RuntimeException>run(() -> 3 > 2));
    String s = EventLoop.run(() -> { EventLoop.sleepMs(1); return "s"; });
    EventLoop.run(() -> { System.out.println(s); });
    System.out.println(EventLoop.<Object, RuntimeException>run(() -> null));
  }
}
