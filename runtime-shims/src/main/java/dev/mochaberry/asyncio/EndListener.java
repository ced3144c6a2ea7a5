package dev.mochaberry.asyncio;

/** Is told when a task ends; such a task cannot be awaited as well. */
interface EndListener {

  /**
   * The task has ended.
   *
   * @param thrown what it threw, or null
   */
  void ended(Throwable thrown);
}
