import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/** Atomic numbers, adders, locks, latches and semaphores of one thread. */
public class AtomicsAndLocks {
  public static void main(String[] args) throws Exception {
    AtomicInteger ai = new AtomicInteger(5);
    System.out.println(ai.incrementAndGet() + " " + ai.getAndIncrement() + " " + ai.addAndGet(10) + " " + ai.compareAndSet(17, 1) + ai.get() + ai.updateAndGet(x -> x * 3) + ai.getAndUpdate(x -> x + 1) + ai.accumulateAndGet(5, Integer::sum) + ai + ai.decrementAndGet() + ai.getAndSet(0) + ai.intValue());
    ai.set(Integer.MAX_VALUE);
    System.out.println(ai.incrementAndGet());
    AtomicLong al = new AtomicLong();
    al.addAndGet(1L << 40);
    System.out.println(al + " " + al.incrementAndGet() + al.getAndAdd(5) + al.get());
    AtomicBoolean ab = new AtomicBoolean();
    System.out.println(ab.getAndSet(true) + " " + ab.get() + ab.compareAndSet(true, false) + ab);
    AtomicReference<String> ar = new AtomicReference<>("a");
    ar.set("b");
    System.out.println(ar.get() + ar.getAndSet("c") + ar.updateAndGet(s -> s + "!") + ar + ar.compareAndSet("zz", "q"));
    AtomicIntegerArray aia = new AtomicIntegerArray(3);
    aia.incrementAndGet(1);
    aia.addAndGet(2, 5);
    System.out.println(aia + " " + aia.get(1) + aia.length());
    LongAdder la = new LongAdder();
    la.add(5);
    la.increment();
    System.out.println(la.sum() + " " + la);
    ReentrantLock lock = new ReentrantLock();
    lock.lock();
    try { System.out.println("locked " + lock.isLocked()); } finally { lock.unlock(); }
    System.out.println(lock.tryLock() + " " + lock.isHeldByCurrentThread());
    lock.unlock();
    ReadWriteLock rw = new ReentrantReadWriteLock();
    rw.readLock().lock();
    rw.readLock().unlock();
    rw.writeLock().lock();
    rw.writeLock().unlock();
    CountDownLatch cdl = new CountDownLatch(2);
    cdl.countDown();
    System.out.println(cdl.getCount());
    Semaphore sem = new Semaphore(2);
    sem.acquire();
    System.out.println(sem.availablePermits() + " " + sem.tryAcquire() + sem.tryAcquire());
    sem.release();
    ThreadLocal<Integer> tl = ThreadLocal.withInitial(() -> 7);
    System.out.println(tl.get());
    tl.set(8);
    System.out.println(tl.get());
    List<Integer> shared = Collections.synchronizedList(new ArrayList<>());
    synchronized (shared) { shared.add(1); }
    System.out.println(shared + " " + TimeUnit.SECONDS.toMillis(2) + TimeUnit.MILLISECONDS.toSeconds(1999) + TimeUnit.HOURS);
  }
}
