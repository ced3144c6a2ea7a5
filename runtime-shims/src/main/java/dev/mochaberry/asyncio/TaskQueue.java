package dev.mochaberry.asyncio;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Tasks in the order in which they are to run: by their time, equal times first in, first out. That
 * is the order of MicroPython's pairing heap as {@code asyncio} uses it.
 */
final class TaskQueue implements Blocker {

  private record Entry(long due, long sequence, TaskState<?> task) {}

  private final PriorityQueue<Entry> entries =
      new PriorityQueue<>(Comparator.comparingLong(Entry::due).thenComparingLong(Entry::sequence));
  private final String name;
  private long pushed;

  /** A queue that a trace calls by this name. */
  TaskQueue(String name) {
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** When the first task is to run; the queue must not be empty. */
  long firstDue() {
    return entries.element().due();
  }

  /** Adds a task, which waits for nothing else from then on, by the time it is due. */
  void push(TaskState<?> task, long due) {
    task.queued(due);
    entries.add(new Entry(due, pushed++, task));
  }

  TaskState<?> pop() {
    return entries.remove().task();
  }

  @Override
  public void remove(TaskState<?> task) {
    entries.removeIf(entry -> entry.task() == task);
  }
}
