import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** Adders as numbers of every kind, and the room of queues without a bound. */
public class NumbersOfAdders {
  public static void main(String[] a) {
    DoubleAdder d = new DoubleAdder();
    d.add(2.7);
    System.out.println(
        d.intValue()
            + " "
            + d.longValue()
            + " "
            + d.floatValue()
            + " "
            + d.doubleValue()
            + " "
            + d);
    Number n = d;
    System.out.println(n.intValue() + " " + n.byteValue());
    LongAdder l = new LongAdder();
    l.add(300);
    System.out.println(
        l.byteValue() + " " + l.shortValue() + " " + l.intValue() + " " + l.doubleValue());
    AtomicInteger i = new AtomicInteger(70000);
    System.out.println(i.shortValue() + " " + i.byteValue() + i.doubleValue());
    LinkedBlockingQueue<String> q = new LinkedBlockingQueue<>();
    q.add("x");
    q.add("y");
    System.out.println(q.remainingCapacity());
    LinkedBlockingDeque<String> e = new LinkedBlockingDeque<>();
    e.add("z");
    System.out.println(e.remainingCapacity());
    PriorityBlockingQueue<String> p = new PriorityBlockingQueue<>();
    p.add("k");
    System.out.println(p.remainingCapacity());
    System.out.println(
        new LinkedBlockingQueue<>(java.util.List.of(1, 2)).remainingCapacity()
            + new ArrayBlockingQueue<>(3).remainingCapacity());
  }
}
