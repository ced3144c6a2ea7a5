package dev.mochaberry.standins.util.concurrent;

/** What futures say that have failed, which differs from JDK to JDK. */
final class Futures {
  private Futures() {}

  /**
   * Whether each call that asks a cancelled future for its value throws an exception of its own,
   * named after the call and caused by the cancellation.
   */
  static native boolean nameTheAsker();

  /** How the text of a future shows its exception. */
  static native String shown(Throwable fault);
}
