import java.lang.reflect.Method;
import java.util.concurrent.ForkJoinPool;

/** What a board has not: threads, reflection, class loading. */
public class NotOnTheBoard {
  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> System.out.println("in a thread"));
    t.start();
    Class<?> c = Class.forName("java.lang.String");
    Method m = c.getMethod("length");
    System.out.println(m.invoke("four"));
    ForkJoinPool.commonPool().execute(() -> {});
  }
}
