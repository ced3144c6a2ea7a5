import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

public class LocksInOneThread {
  private final Lock lock = new ReentrantLock();
  private final Condition c = lock.newCondition();
  private int v;
  private volatile boolean flag;

  synchronized void inc() {
    v++;
    notifyAll();
  }

  void locked() {
    lock.lock();
    try {
      v += 10;
      c.signalAll();
    } finally {
      lock.unlock();
    }
  }

  public static void main(String[] args) throws Exception {
    LocksInOneThread t = new LocksInOneThread();
    t.inc();
    t.locked();
    t.flag = true;
    System.out.println(t.v + " " + t.flag);
    ReadWriteLock rw = new ReentrantReadWriteLock();
    rw.readLock().lock();
    rw.readLock().unlock();
    CountDownLatch l = new CountDownLatch(2);
    l.countDown();
    l.countDown();
    l.await();
    System.out.println(l.getCount());
    Semaphore s = new Semaphore(2);
    s.acquire();
    System.out.println(s.availablePermits() + " " + s.tryAcquire() + " " + s.tryAcquire());
    s.release(2);
    ConcurrentLinkedQueue<String> q = new ConcurrentLinkedQueue<>(List.of("a", "b"));
    System.out.println(q.poll() + q);
    ConcurrentSkipListMap<String, Integer> sk = new ConcurrentSkipListMap<>();
    sk.put("b", 2);
    sk.put("a", 1);
    System.out.println(sk + " " + sk.ceilingKey("aa"));
    CopyOnWriteArrayList<Integer> cow = new CopyOnWriteArrayList<>(List.of(1, 2, 3));
    for (Integer i : cow) if (i == 2) cow.add(99);
    System.out.println(cow + " " + cow.addIfAbsent(1));
    AtomicIntegerArray aa = new AtomicIntegerArray(3);
    aa.incrementAndGet(1);
    aa.addAndGet(2, 5);
    System.out.println(aa);
    LongAdder la = new LongAdder();
    la.add(5);
    la.increment();
    System.out.println(la.sum() + " " + la);
    ReentrantLock rl = new ReentrantLock(true);
    rl.lock();
    rl.lock();
    System.out.println(rl.getHoldCount() + " " + rl.isLocked() + " " + rl.isHeldByCurrentThread());
    rl.unlock();
    rl.unlock();
    try {
      rl.unlock();
    } catch (IllegalMonitorStateException e) {
      System.out.println("IMSE");
    }
    System.out.println(
        TimeUnit.MINUTES.toSeconds(3)
            + " "
            + TimeUnit.MILLISECONDS.convert(2, TimeUnit.HOURS)
            + " "
            + TimeUnit.valueOf("DAYS")
            + TimeUnit.SECONDS.convert(java.time.Duration.ofMillis(61500))
            + TimeUnit.HOURS.toChronoUnit());
    ArrayBlockingQueue<Integer> bq = new ArrayBlockingQueue<>(2);
    System.out.println(
        bq.offer(1) + " " + bq.offer(2) + " " + bq.offer(3) + " " + bq.remainingCapacity() + bq);
    try {
      bq.add(4);
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    ThreadLocal<StringBuilder> tl = ThreadLocal.withInitial(StringBuilder::new);
    tl.get().append("x");
    System.out.println(tl.get());
    Runtime.getRuntime().gc();
    System.out.println(Runtime.getRuntime().availableProcessors() > 0);
    PriorityBlockingQueue<String> pb = new PriorityBlockingQueue<>();
    pb.add("z");
    pb.add("b");
    System.out.println(pb.take());
    DelayDemo.run();
  }

  static class DelayDemo {
    static void run() {
      AtomicReference<List<Integer>> r = new AtomicReference<>(List.of());
      r.updateAndGet(
          x -> {
            List<Integer> n = new ArrayList<>(x);
            n.add(1);
            return n;
          });
      System.out.println(r);
      AtomicLong al = new AtomicLong(5);
      System.out.println(
          al.getAndUpdate(x -> x * 3) + " " + al.accumulateAndGet(4, (a, b) -> a - b));
      ConcurrentMap<String, Integer> m = new ConcurrentHashMap<>();
      m.putIfAbsent("a", 1);
      System.out.println(m.replace("a", 1, 2) + " " + m.remove("a", 5) + m);
      try {
        m.put(null, 1);
      } catch (NullPointerException e) {
        System.out.println("npe");
      }
      Exchanger<String> e = null;
      System.out.println(e == null);
    }
  }
}
