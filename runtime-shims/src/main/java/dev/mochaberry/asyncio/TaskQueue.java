package dev.mochaberry.asyncio;

import java.util.Comparator;
import java.util.PriorityQueue;

/** Tasks by the time at which they are due; equal times in the order in which they came. */
final class TaskQueue implements Waiting {
  private record Entry(Task<?> task, long due, long number) {}

  private final PriorityQueue<Entry> entries =
      new PriorityQueue<>(Comparator.comparingLong(Entry::due).thenComparingLong(Entry::number));
  private long count;

  void push(Task<?> task, long due) {
    task.due = due;
    entries.add(new Entry(task, due, count++));
  }

  /** Queues a task that is due now. */
  void push(Task<?> task) {
    push(task, Loop.ticks());
  }

  /** The first task; null if there is none. */
  Task<?> peek() {
    return entries.isEmpty() ? null : entries.peek().task();
  }

  Task<?> pop() {
    return entries.remove().task();
  }

  @Override
  public void remove(Task<?> task) {
    entries.removeIf(entry -> entry.task() == task);
  }
}
