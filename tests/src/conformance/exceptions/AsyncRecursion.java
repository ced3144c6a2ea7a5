import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
public class AsyncRecursion {
  static int sum(int n) { return n == 0 ? 0 : n + sum(n - 1); }
  @Async static int walk(int n) { if (n == 0) { EventLoop.sleepMs(1); return 0; } return 1 + walk(n - 1); }
  static int endless(int n) { return endless(n + 1) + 1; }
  @Async static void program() { System.out.println(sum(3000)); System.out.println(walk(500)); try { endless(0); } catch (StackOverflowError e) { System.out.println("overflow"); } throw new IllegalStateException("out of the loop"); }
  public static void main(String[] args) { try { EventLoop.run(() -> program()); } catch (IllegalStateException e) { System.out.println(e.getMessage()); } Object o = null; o.toString(); }
}
