package dev.mochaberry.standins.lang.ref;

/** {@code java.lang.ref.PhantomReference}: it never gives what it refers to. */
public class PhantomReference<T> extends Reference<T> {
  public PhantomReference(T referent, ReferenceQueue<? super T> queue) {
    super(referent, queue);
  }

  @Override
  public T get() {
    return null;
  }
}
