package dev.mochaberry.asyncio;

/** What a suspended task waits in, other than the queue of ready tasks and another task's end. */
interface Blocker {

  /** What a trace calls it. */
  String name();

  /** Forgets the task: it was cancelled, and waits no longer. */
  void remove(TaskState<?> task);
}
