import java.util.concurrent.*;
import java.util.concurrent.locks.*;
import java.util.*;
public class Threads {
  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    Future<Integer> f = pool.submit(() -> 42);
    System.out.println(f.get());
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.SECONDS);
    CompletableFuture<String> c = CompletableFuture.supplyAsync(() -> "x").thenApply(s -> s + "y");
    System.out.println(c.join());
    CountDownLatch latch = new CountDownLatch(1);
    latch.countDown(); latch.await();
    ScheduledExecutorService s = Executors.newScheduledThreadPool(1);
    BlockingQueue<String> q = new LinkedBlockingQueue<>();
    q.put("a"); q.take();
    List.of(1, 2).parallelStream().forEach(System.out::println);
    Object o = new Object();
    synchronized (o) { o.wait(); o.notifyAll(); }
    new Timer().schedule(new TimerTask() { public void run() { } }, 10);
    ReentrantLock l = new ReentrantLock(); l.lock(); l.unlock();
    ThreadLocal<Integer> tl = ThreadLocal.withInitial(() -> 1); System.out.println(tl.get());
    new ForkJoinPool(2).invoke(new RecursiveTask<Integer>() { protected Integer compute() { return 1; } });
  }
}
