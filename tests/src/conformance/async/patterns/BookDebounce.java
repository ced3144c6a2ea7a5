// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import dev.mochaberry.asyncio.ThreadSafeFlag;
import dev.mochaberry.machine.Pin;

/** A button that bounces: an interrupt sets a flag, a task waits the bouncing out. */
public class BookDebounce {
  @Async static void program() {
    Pin pin = new Pin(5, Pin.IN, Pin.PULL_UP); ThreadSafeFlag flag = new ThreadSafeFlag(); int[] edges = {0};
    pin.irq(p -> { edges[0]++; flag.set(); }, Pin.IRQ_FALLING);
    Task<Integer> presses = EventLoop.createTask(() -> { int n = 0; while (n < 2) { flag.await(); EventLoop.sleepMs(15); flag.clear(); if (pin.value() == 0) n++; } return n; });
    Pin drive = new Pin(5, Pin.OUT);
    for (int press = 0; press < 2; press++) { for (int b = 0; b < 3; b++) { drive.off(); EventLoop.sleepMs(1); drive.on(); EventLoop.sleepMs(1); } drive.off(); EventLoop.sleepMs(40); drive.on(); EventLoop.sleepMs(10); }
    System.out.println(presses.await() + " " + edges[0]);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
