import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TransferQueue;

/** Queues that are made for several threads, used by one. */
public class QueuesOfOneThread {
  record Job(String name, long due) implements Delayed {
    static Job in(String name, long milliseconds) {
      return new Job(name, System.currentTimeMillis() + milliseconds);
    }

    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(due - System.currentTimeMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
      return Long.compare(due, ((Job) other).due);
    }
  }

  public static void main(String[] args) throws InterruptedException {
    delays();
    transfers();
    handOvers();
  }

  static void delays() throws InterruptedException {
    DelayQueue<Job> jobs = new DelayQueue<>();
    jobs.put(Job.in("third", 60));
    jobs.add(Job.in("first", -5));
    jobs.offer(Job.in("second", 30));
    System.out.println(jobs.size() + " " + jobs.peek().name() + " " + jobs.remainingCapacity());
    System.out.println(jobs.poll().name() + " " + jobs.poll());
    System.out.println(jobs.take().name());
    System.out.println(jobs.poll(1, TimeUnit.SECONDS).name() + " " + jobs.isEmpty());
    jobs.addAll(List.of(Job.in("x", -1), Job.in("y", -3), Job.in("z", 10_000)));
    List<Job> due = new ArrayList<>();
    System.out.println(jobs.drainTo(due) + " " + due.get(0).name() + due.get(1).name());
    Iterator<Job> all = jobs.iterator();
    System.out.println(all.next().name());
    all.remove();
    System.out.println(jobs.size() + " " + jobs);
    try {
      jobs.add(null);
    } catch (NullPointerException e) {
      System.out.println("no null");
    }
  }

  static void transfers() throws InterruptedException {
    TransferQueue<String> queue = new LinkedTransferQueue<>(List.of("a", "b"));
    System.out.println(queue + " " + queue.tryTransfer("c") + " " + queue.hasWaitingConsumer());
    System.out.println(queue.tryTransfer("d", 1, TimeUnit.MILLISECONDS) + " " + queue.size());
    queue.put("e");
    System.out.println(queue.take() + queue.poll() + queue.peek() + queue.element());
    System.out.println(queue.contains("e") + " " + queue.remove("e") + " " + queue);
    System.out.println(queue.poll(1, TimeUnit.MILLISECONDS) + " " + queue.remainingCapacity());
    queue.addAll(Arrays.asList("p", "q", "r"));
    List<String> drained = new ArrayList<>();
    System.out.println(queue.drainTo(drained, 2) + " " + drained + " " + queue);
    System.out.println(queue.stream().mapToInt(String::length).sum());
    try {
      queue.drainTo(queue);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }

  static void handOvers() throws InterruptedException {
    SynchronousQueue<Integer> queue = new SynchronousQueue<>();
    System.out.println(
        queue.offer(1) + " " + queue.poll() + " " + queue.peek() + " " + queue.size());
    System.out.println(queue.offer(1, 1, TimeUnit.MILLISECONDS) + " " + queue + queue.isEmpty());
    try {
      queue.add(3);
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(queue.iterator().hasNext() + " " + queue.contains(1));
  }
}
