import java.util.*;
import java.util.concurrent.TimeUnit;

/** A thread that interrupts itself, as handlers of InterruptedException do. */
public class InterruptedSleeps {
  static void pause(long ms) {
    try {
      Thread.sleep(ms);
      System.out.println("slept");
    } catch (InterruptedException e) {
      System.out.println(
          "interrupted: " + e.getMessage() + " " + Thread.currentThread().isInterrupted());
      Thread.currentThread().interrupt();
    }
  }

  public static void main(String[] args) throws Exception {
    pause(2);
    System.out.println(Thread.currentThread().isInterrupted());
    Thread.currentThread().interrupt();
    System.out.println(
        Thread.currentThread().isInterrupted() + " " + Thread.currentThread().isInterrupted());
    pause(2);
    System.out.println(Thread.interrupted() + " " + Thread.interrupted());
    pause(0);
    try {
      Thread.sleep(-1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      Thread.sleep(1, 1000000);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    Thread.currentThread().interrupt();
    try {
      TimeUnit.MILLISECONDS.sleep(5);
    } catch (InterruptedException e) {
      System.out.println(e);
    }
    TimeUnit.MILLISECONDS.sleep(-5);
    Runnable r = Thread.currentThread()::interrupt;
    r.run();
    System.out.println(Thread.interrupted());
    System.out.println(Thread.currentThread().getState());
    Thread t = Thread.currentThread();
    t.setPriority(Thread.MAX_PRIORITY);
    System.out.println(t.getPriority());
    try {
      t.setPriority(11);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    t.setPriority(Thread.NORM_PRIORITY);
  }
}
