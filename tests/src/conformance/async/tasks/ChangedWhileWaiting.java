// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import java.util.ArrayList;
import java.util.List;

/** A list that another task changes while a loop over it waits. */
public class ChangedWhileWaiting {
  static final List<Integer> LIST = new ArrayList<>(List.of(1, 2, 3, 4));
  @Async static void changer() { EventLoop.sleepMs(0); LIST.add(9); }
  @Async
  static void program() {
    EventLoop.createTask(() -> changer());
    try {
      for (int n : LIST) { System.out.println(n); EventLoop.sleepMs(0); }
    } catch (java.util.ConcurrentModificationException e) { System.out.println("changed"); }
    System.out.println(LIST);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
