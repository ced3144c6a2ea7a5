import java.io.Serializable;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Lambdas that are objects of a program's interface are of the library's interface above it; and
 * what inherits from something that can be called may be of another such interface itself.
 */
public class ObjectsOfInterfacesAbove {
  interface Step extends IntUnaryOperator, Serializable {
    default int twice(int x) {
      return applyAsInt(applyAsInt(x));
    }
  }

  interface Order extends Comparator<Integer> {}

  static class Both implements Order, IntPredicate, Runnable {
    @Override
    public int compare(Integer a, Integer b) {
      return b - a;
    }

    @Override
    public boolean test(int x) {
      return x > 1;
    }

    @Override
    public void run() {
      System.out.println("run");
    }
  }

  static class Plain implements Runnable {
    @Override
    public void run() {
      System.out.println("plain");
    }
  }

  static class Heir extends Plain implements IntUnaryOperator {
    @Override
    public int applyAsInt(int x) {
      return x + 1;
    }
  }

  static void kinds(Object o) {
    System.out.println(
        (o instanceof Runnable)
            + " "
            + (o instanceof IntUnaryOperator)
            + " "
            + (o instanceof Comparator)
            + " "
            + (o instanceof IntPredicate)
            + " "
            + (o instanceof Order)
            + " "
            + (o instanceof Serializable));
  }

  public static void main(String[] args) {
    Step step = x -> x * 3;
    Order order = (a, b) -> a - b;
    Runnable run = () -> System.out.println("lambda");
    Object[] all = {step, order, run, new Both(), new Plain(), new Heir(), "text"};
    for (Object o : all) {
      kinds(o);
      if (o instanceof Runnable r) {
        r.run();
      }
      if (o instanceof IntUnaryOperator u) {
        System.out.println(u.applyAsInt(5) + " " + u.andThen(x -> -x).applyAsInt(2));
      }
    }
    System.out.println(step.twice(2));
    ((Runnable) all[3]).run();
    System.out.println(((IntUnaryOperator) all[0]).applyAsInt(7));
  }
}
