// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import java.util.concurrent.TimeoutException;

/** Waits whose times come from fields and arguments. */
public class WaitTimesFromFields {
  private int period = 5; private long big = 7L; double secs = 0.003;
  @Async void run(int extra) throws TimeoutException { EventLoop.sleepMs(period + extra); EventLoop.sleepMs(big); EventLoop.sleep(secs); System.out.println(EventLoop.waitForMs(() -> "v", period * 100)); period = extra * 1000; try { EventLoop.waitForMs(() -> EventLoop.sleepMs(big * 1000), big); } catch (TimeoutException e) { System.out.println("late"); } }
  public static void main(String[] args) throws Exception { WaitTimesFromFields v = new WaitTimesFromFields(); EventLoop.run(() -> v.run(args.length)); }
}
