package dev.mochaberry.standins.lang.ref;

/**
 * {@code java.lang.ref.Reference}: what it refers to stays, as it may on a JVM that has memory
 * enough; only {@link #clear()} and {@link #enqueue()} end that.
 */
public abstract class Reference<T> {
  private T referent;
  private ReferenceQueue<? super T> queue;

  Reference(T referent, ReferenceQueue<? super T> queue) {
    this.referent = referent;
    this.queue = queue;
  }

  public T get() {
    return referent;
  }

  public final boolean refersTo(T other) {
    return referent == other;
  }

  public void clear() {
    referent = null;
  }

  public boolean enqueue() {
    clear();
    if (queue == null) {
      return false;
    }
    queue.add(this);
    queue = null;
    return true;
  }

  @Override
  protected Object clone() throws CloneNotSupportedException {
    throw new CloneNotSupportedException();
  }

  public static void reachabilityFence(Object kept) {}
}
