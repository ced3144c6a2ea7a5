// target: pico
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import java.util.*;

public class Warnings {
  static boolean ready;
  static int count;
  static class Node { Node next; int v; int length() { return next == null ? 1 : 1 + next.length(); } }
  static int total(Node n) { if (n == null) return 0; return n.v + total(n.next); }
  static int fact(int n) { return n <= 1 ? 1 : n * fact(n - 1); }
  static void pause() throws InterruptedException { Thread.sleep(20); }
  @Async static void blink() throws Exception {
    while (true) { count++; EventLoop.sleepMs(10); if (count > 3) { ready = true; return; } }
  }
  @Async static void bad() throws Exception {
    Thread.sleep(100);
    pause();
    while (!ready) { }
    Task<Void> t = EventLoop.createTask(() -> blink());
    while (!t.done()) { Thread.onSpinWait(); }
    try { EventLoop.sleepMs(5); } catch (Throwable e) { System.out.println(e); }
    try { EventLoop.sleepMs(5); } catch (Exception e) { System.out.println(e); }
    try { EventLoop.sleepMs(5); } catch (Error e) { throw e; } finally { System.out.println("f"); }
    EventLoop.run(() -> blink());
    List.of(1).forEach(x -> { try { Thread.sleep(1); } catch (InterruptedException e) { } });
    EventLoop.createTask(() -> blink());
  }
  @SuppressWarnings("MB0501")
  @Async static void quiet() throws Exception { Thread.sleep(1); }
  public static void main(String[] args) throws Exception {
    Thread.sleep(1);
    double x = 0.1 * args.length;
    String pad = "";
    while (pad.length() < 5) pad += " ";
    String all = "";
    for (String a : args) all += a;
    String few = "";
    for (int i = 0; i < 10; i++) few += i;
    for (int i = 0; i < args.length; i++) { String row = ""; row += i; System.out.println(row); }
    System.out.println(fact(12) + fact(40) + total(new Node()) + new Node().length() + x + pad + all + few);
    EventLoop.run(() -> bad());
    EventLoop.run(() -> quiet());
  }
}
