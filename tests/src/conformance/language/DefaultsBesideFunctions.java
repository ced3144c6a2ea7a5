/** Lambdas of several interfaces, of which others than the functional one have methods. */
public class DefaultsBesideFunctions {
  interface Counted {
    int count();

    default String named() {
      return "count " + count();
    }
  }

  interface Marked {
    default String mark() {
      return "mark";
    }
  }

  interface MarkedTwice extends Marked {
    @Override
    default String mark() {
      return Marked.super.mark() + " twice";
    }
  }

  static <T extends Counted & Marked> void both(T t) {
    System.out.println(t.named() + ", " + t.mark());
  }

  static <T extends Marked & Runnable> void run(T t) {
    System.out.print(t.mark() + ": ");
    t.run();
  }

  static void only(Marked m) {
    System.out.println(m.mark() + (m instanceof Runnable));
  }

  public static void main(String[] args) {
    int base = args.length + 40;
    both((Counted & Marked) () -> base + 1);
    both((Counted & MarkedTwice) () -> base + 2);
    run((Marked & Runnable) () -> System.out.println("runs"));
    only((MarkedTwice & Runnable) () -> {});
    Marked m = (MarkedTwice & Counted & java.io.Serializable) () -> base;
    System.out.println(m.mark() + ((Counted) m).named());
  }
}
