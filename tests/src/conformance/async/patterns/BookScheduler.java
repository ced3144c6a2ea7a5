// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.Event;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import java.util.PriorityQueue;
import java.util.concurrent.TimeoutException;

/** Jobs at their times, with a heap of our own and one sleeping task. */
public class BookScheduler {
  record Job(int at, String name) implements Comparable<Job> {
    @Override
    public int compareTo(Job other) {
      return Integer.compare(at, other.at);
    }
  }

  static class Agenda {
    private final PriorityQueue<Job> jobs = new PriorityQueue<>();
    private final Event changed = new Event();
    private final int start = EventLoop.ticksMs();

    void add(int at, String name) {
      jobs.add(new Job(at, name));
      changed.set();
    }

    int now() {
      return EventLoop.ticksDiff(EventLoop.ticksMs(), start);
    }

    @Async
    void run(int count) {
      while (count > 0) {
        if (jobs.isEmpty()) {
          changed.await();
          changed.clear();
          continue;
        }
        int wait = jobs.peek().at() - now();
        if (wait <= 0) {
          System.out.println("do " + jobs.poll().name());
          count--;
          continue;
        }
        try {
          changed.clear();
          EventLoop.waitForMs(() -> changed.await(), wait);
        } catch (TimeoutException e) {
          // its time has come
        }
      }
    }
  }

  @Async
  static void program() {
    Agenda agenda = new Agenda();
    Task<Void> running = EventLoop.createTask(() -> agenda.run(4));
    agenda.add(120, "supper");
    agenda.add(40, "tea");
    EventLoop.sleepMs(20);
    agenda.add(80, "walk");
    EventLoop.sleepMs(80);
    agenda.add(0, "at once");
    running.await();
    System.out.println("evening");
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
