// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Queue;
import dev.mochaberry.asyncio.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** A device as a state machine with commands and a limit on its idle time. */
public class BookDevice {
  enum State { OFF, WARMING, READY, BUSY }
  sealed interface Cmd permits On, Off, Job {}
  record On() implements Cmd {} record Off() implements Cmd {} record Job(String name, int ms) implements Cmd {}
  static class Device { State state = State.OFF; final Queue<Cmd> in = new Queue<>(); final List<String> log = new ArrayList<>();
    void go(State s) { log.add(state + ">" + s); state = s; }
    @Async void run() { while (true) { Cmd c; try { c = EventLoop.waitForMs(() -> in.get(), 60); } catch (TimeoutException e) { if (state == State.READY) { go(State.OFF); } if (log.size() > 6) return; continue; }
      if (c instanceof On && state == State.OFF) { go(State.WARMING); EventLoop.sleepMs(10); go(State.READY); }
      else if (c instanceof Off) { go(State.OFF); }
      else if (c instanceof Job j && state == State.READY) { go(State.BUSY); EventLoop.sleepMs(j.ms()); log.add(j.name()); go(State.READY); }
      else { log.add("ignored " + c); } } } }
  @Async static void program() {
    Device d = new Device(); Task<Void> t = EventLoop.createTask(() -> d.run());
    d.in.put(new Job("early", 5)); d.in.put(new On()); d.in.put(new Job("print", 20)); d.in.put(new On());
    t.await();
    d.log.forEach(System.out::println);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
