import java.util.function.Function;

/** Bridges check what generic code gives them that a raw type let in. */
@SuppressWarnings({"unchecked", "rawtypes"})
public class BridgesBehindRawTypes {
  abstract static class Fold<T> {
    T held;

    Fold(T start) {
      held = start;
    }

    abstract T join(T a, T b);

    Fold<T> feed(T... all) {
      for (T one : all) {
        held = join(held, one);
      }
      return this;
    }
  }

  static class Sum extends Fold<Integer> {
    Sum() {
      super(0);
    }

    @Override
    Integer join(Integer a, Integer b) {
      return a + b;
    }
  }

  static class Last extends Fold<Character> {
    Last() {
      super('a');
    }

    @Override
    Character join(Character a, Character b) {
      return a > b ? a : b;
    }
  }

  interface Step<A, B> {
    B go(A a);
  }

  static <A, B> B call(Step<A, B> step, A a) {
    return step.go(a);
  }

  static String fault(Runnable r) {
    try {
      r.run();
      return "none";
    } catch (ClassCastException e) {
      return e.getMessage().substring(0, e.getMessage().indexOf(" ("));
    }
  }

  public static void main(String[] args) {
    System.out.println(new Sum().feed(1, 2, 3).held + " " + new Last().feed('x', 'b').held);
    System.out.println(fault(() -> ((Fold) new Sum()).feed("text")));
    System.out.println(fault(() -> ((Fold) new Last()).feed("text")));
    Step<Long, Long> next = x -> x + 1;
    Step<String, Integer> length = String::length;
    System.out.println(call(next, 4L) + " " + call(length, "four"));
    for (Step step : new Step[] {next, length}) {
      System.out.println(fault(() -> call(step, 5)));
    }
    Function<Object, Object> any = (Function) (Function<Short, Integer>) x -> x + 1;
    System.out.println(any.apply((short) 3) + " " + fault(() -> any.apply(3)));
  }
}
