import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * A discrete event simulation: a scheduler with cancellable, repeating events, and a shop that runs
 * on it.
 */
public class EventScheduler {
  /** Virtual time in minutes. */
  static final class Clock implements LongSupplier {
    private long now;

    @Override
    public long getAsLong() {
      return now;
    }

    @Override
    public String toString() {
      return String.format("%02d:%02d", now / 60 % 24, now % 60);
    }
  }

  interface Handle {
    boolean cancel();

    default boolean isPending() {
      return false;
    }
  }

  static class Scheduler {
    private final Clock clock = new Clock();
    private final PriorityQueue<Event> queue =
        new PriorityQueue<>(
            Comparator.comparingLong((Event e) -> e.due)
                .thenComparing(e -> e.urgency)
                .thenComparingInt(e -> e.sequence));
    private int sequence;
    private int executed;

    private final class Event implements Handle {
      private final int sequence = Scheduler.this.sequence++;
      private final Urgency urgency;
      private final Runnable action;
      private long due;
      private final long period;
      private State state = State.WAITING;

      Event(long due, long period, Urgency urgency, Runnable action) {
        this.due = due;
        this.period = period;
        this.urgency = urgency;
        this.action = action;
      }

      void fire() {
        state = State.RUNNING;
        try {
          action.run();
        } finally {
          if (state == State.RUNNING) {
            if (period > 0) {
              due += period;
              state = State.WAITING;
              queue.add(this);
            } else {
              state = State.DONE;
            }
          }
        }
      }

      @Override
      public boolean cancel() {
        if (state == State.DONE || state == State.CANCELLED) {
          return false;
        }
        if (state == State.WAITING) {
          queue.remove(this);
        }
        state = State.CANCELLED;
        return true;
      }

      @Override
      public boolean isPending() {
        return state == State.WAITING;
      }
    }

    enum State {
      WAITING,
      RUNNING,
      DONE,
      CANCELLED
    }

    Handle after(long delay, Runnable action) {
      return add(delay, 0, Urgency.NORMAL, action);
    }

    Handle every(long period, Runnable action) {
      return add(period, period, Urgency.LOW, action);
    }

    Handle urgent(long delay, Runnable action) {
      return add(delay, 0, Urgency.HIGH, action);
    }

    private Handle add(long delay, long period, Urgency urgency, Runnable action) {
      if (delay < 0) {
        throw new IllegalArgumentException("in the past: " + delay);
      }
      Event e = new Event(clock.now + delay, period, urgency, action);
      queue.add(e);
      return e;
    }

    void runUntil(long end) {
      while (!queue.isEmpty() && queue.peek().due <= end) {
        Event e = queue.poll();
        clock.now = e.due;
        executed++;
        try {
          e.fire();
        } catch (RuntimeException x) {
          System.out.println(clock + " an event failed: " + x);
        }
      }
      clock.now = end;
    }
  }

  enum Urgency {
    HIGH,
    NORMAL,
    LOW
  }

  /** Statistics of anything that is counted or measured. */
  static class Statistics {
    private int count;
    private double sum;
    private double squares;
    private double min = Double.POSITIVE_INFINITY;
    private double max = Double.NEGATIVE_INFINITY;

    void add(double x) {
      count++;
      sum += x;
      squares += x * x;
      min = Math.min(min, x);
      max = Math.max(max, x);
    }

    double mean() {
      return count == 0 ? Double.NaN : sum / count;
    }

    double deviation() {
      double m = mean();
      return Math.sqrt(squares / count - m * m);
    }

    @Override
    public String toString() {
      return count == 0
          ? "none"
          : String.format(
              "n=%d mean=%.2f sd=%.3f range=[%.0f, %.0f]", count, mean(), deviation(), min, max);
    }
  }

  static class Customer {
    private static int last;
    final String name;
    final long arrived;
    final int items;
    Handle patience;

    Customer(long arrived, int items) {
      this.name = "customer " + ++last;
      this.arrived = arrived;
      this.items = items;
    }
  }

  /** A shop with tills that open when the line gets long. */
  static class Shop {
    private final Scheduler scheduler;
    private final Random random;
    private final Queue<Customer> line = new ArrayDeque<>();
    private final List<Till> tills = new ArrayList<>();
    private final Map<String, Statistics> statistics = new TreeMap<>();
    private final Map<Class<?>, Integer> ignored = new HashMap<>();
    private final List<Consumer<String>> listeners = new ArrayList<>();
    private Handle arrivals;

    class Till {
      private final int number = tills.size() + 1;
      private Customer served;
      private boolean open = true;

      boolean isFree() {
        return open && served == null;
      }

      void serve(Customer c) {
        served = c;
        c.patience.cancel();
        measure("waiting").add(scheduler.clock.now - c.arrived);
        tell("till %d serves %s with %d items", number, c.name, c.items);
        scheduler.after(1 + c.items / 3, this::finish);
      }

      private void finish() {
        tell("till %d is done with %s", number, served.name);
        measure("in shop").add(scheduler.clock.now - served.arrived);
        served = null;
        if (line.isEmpty() && tills.size() > 1 && number == tills.size()) {
          open = false;
          tills.remove(this);
          tell("till %d closes", number);
        } else {
          next();
        }
      }
    }

    Shop(Scheduler scheduler, long seed) {
      this.scheduler = scheduler;
      this.random = new Random(seed);
      tills.add(new Till());
    }

    void onEvent(Consumer<String> listener) {
      listeners.add(listener);
    }

    private void tell(String format, Object... arguments) {
      String message = scheduler.clock + " " + String.format(format, arguments);
      for (Consumer<String> l : listeners) {
        l.accept(message);
      }
    }

    Statistics measure(String what) {
      return statistics.computeIfAbsent(what, k -> new Statistics());
    }

    void open(long hours) {
      tell("the shop opens");
      arrivals = scheduler.every(2, this::maybeArrive);
      scheduler.urgent(hours * 60, this::close);
    }

    private void close() {
      arrivals.cancel();
      tell("the doors close, %d in line", line.size());
    }

    private void maybeArrive() {
      if (random.nextInt(3) == 0) {
        return;
      }
      Customer c = new Customer(scheduler.clock.now, 1 + random.nextInt(14));
      line.add(c);
      c.patience = scheduler.after(8 + random.nextInt(5), () -> leave(c));
      if (line.size() > 2 && tills.size() < 3) {
        tills.add(new Till());
        tell("till %d opens", tills.size());
      }
      next();
    }

    private void leave(Customer c) {
      for (Iterator<Customer> i = line.iterator(); i.hasNext(); ) {
        if (i.next() == c) {
          i.remove();
          tell("%s leaves in anger", c.name);
          measure("lost items").add(c.items);
          return;
        }
      }
      throw new IllegalStateException(c.name + " is not in line");
    }

    private void next() {
      for (Till t : tills) {
        Customer c = t.isFree() ? line.poll() : null;
        if (c != null) {
          t.serve(c);
        }
      }
    }
  }

  public static void main(String[] args) {
    Scheduler scheduler = new Scheduler();
    List<String> log = new ArrayList<>();
    scheduler.after(10, () -> log.add("ten"));
    scheduler.urgent(10, () -> log.add("urgent ten"));
    scheduler.after(5, () -> scheduler.after(5, () -> log.add("five and five")));
    Handle never = scheduler.after(7, () -> log.add("never"));
    Handle[] ticks = new Handle[1];
    int[] count = {0};
    ticks[0] =
        scheduler.every(
            3,
            () -> {
              log.add("tick " + scheduler.clock);
              if (++count[0] == 4) {
                System.out.println("stopping from inside: " + ticks[0].cancel());
              }
            });
    scheduler.after(
        4,
        () -> {
          throw new UnsupportedOperationException("broken");
        });
    System.out.println(
        never.isPending() + " " + never.cancel() + " " + never.cancel() + " " + never.isPending());
    scheduler.runUntil(60);
    log.forEach(System.out::println);
    System.out.println(scheduler.executed + " events, now " + scheduler.clock);
    try {
      scheduler.after(-1, log::clear);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }

    Scheduler day = new Scheduler();
    day.runUntil(8 * 60);
    Shop shop = new Shop(day, 20240229L);
    int[] lines = new int[1];
    shop.onEvent(
        m -> {
          if (lines[0]++ < 25 || m.contains("opens") || m.contains("anger")) {
            System.out.println(m);
          }
        });
    shop.open(2);
    day.runUntil(12 * 60);
    System.out.println(lines[0] + " messages, " + day.executed + " events");
    shop.statistics.forEach((k, v) -> System.out.println(k + ": " + v));
    System.out.println(
        shop.tills.size() + " till open, line " + shop.line.size() + ", " + shop.ignored);
  }
}
