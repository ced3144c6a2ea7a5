// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;

/** Async methods of interfaces, records, enums, inner, anonymous and generic classes. */
public class AsyncMembers {
  interface Shape { @Async double area(); @Async default String tell() { return "area " + area(); } }
  record Square(double side) implements Shape { @Async public double area() { EventLoop.sleepMs(1); return side * side; } }
  enum Op { ADD { @Async int run(int a, int b) { EventLoop.sleepMs(0); return a + b; } }, MUL { @Async int run(int a, int b) { return a * b; } }; @Async abstract int run(int a, int b); }
  static abstract class Base<T> { @Async abstract T load(int id); @Async T twice(int id) { load(id); return load(id + 1); } }
  static class Names extends Base<String> { @Async String load(int id) { EventLoop.sleepMs(1); return "n" + id; } @Async @Override String twice(int id) { return super.twice(id) + "!"; } }
  class Inner { int k = 5; @Async int get() { EventLoop.sleepMs(0); return k + outer; } }
  int outer = 10;
  @Async static <T> T after(int ms, T value) { EventLoop.sleepMs(ms); return value; }
  @Async static int sum(int... xs) { int s = 0; for (int x : xs) { EventLoop.sleepMs(0); s += x; } return s; }
  @Async static String over(int x) { return "int"; }
  @Async static String over(Object x) { EventLoop.sleepMs(0); return "object"; }
  @Async
  static void program() {
    Shape anonymous = new Shape() { @Async public double area() { EventLoop.sleepMs(2); return 0.25; } };
    System.out.println(new Square(3).tell() + " " + anonymous.tell());
    for (Op op : Op.values()) System.out.println(op + " " + op.run(3, 4));
    Base<String> base = new Names();
    System.out.println(base.twice(7));
    AsyncMembers o = new AsyncMembers();
    System.out.println(o.new Inner().get() + " " + after(1, 'c') + after(1, 2.5) + " " + sum() + sum(1, 2, 3) + over(1) + over("s"));
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
