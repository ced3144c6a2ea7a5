package dev.mochaberry.translator;

import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Work whose result is wanted later: it is done beside the rest on a thread of its own, or, where
 * there is but one, when the result is asked for. Either way the result is the same.
 */
final class Aside<T> {
  private final Future<T> started;
  private final Supplier<T> work;

  private Aside(Future<T> started, Supplier<T> work) {
    this.started = started;
    this.work = work;
  }

  /**
   * Begins.
   *
   * @param beside whether there is a thread for it
   */
  static <T> Aside<T> of(boolean beside, Supplier<T> work) {
    return beside ? new Aside<>(DeepStack.start(work), null) : new Aside<>(null, work);
  }

  /** The result, to be asked for once; what the work throws is thrown here. */
  T get() {
    return started == null ? work.get() : DeepStack.await(started);
  }
}
