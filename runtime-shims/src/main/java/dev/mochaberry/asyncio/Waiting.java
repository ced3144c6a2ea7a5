package dev.mochaberry.asyncio;

/** Something a suspended task waits for, and may stop waiting for. */
interface Waiting {

  /** The task is cancelled: it waits no longer. */
  void remove(Task<?> task);
}
