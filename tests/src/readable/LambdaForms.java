import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;

public class LambdaForms {
  static int twice(int x) {
    return 2 * x;
  }

  static int use(IntBinaryOperator op) {
    return op.applyAsInt(6, 7);
  }

  String name = "me";

  String hello(String who) {
    return name + " greets " + who;
  }

  public static void main(String[] args) {
    IntBinaryOperator times = (a, b) -> a * b;
    System.out.println(use(times) + use((a, b) -> a - b));
    Function<Integer, Integer> forwards = x -> twice(x);
    Function<Integer, Integer> reference = LambdaForms::twice;
    System.out.println(forwards.apply(4) + reference.apply(5));
    int limit = args.length + 3;
    Predicate<String> isLong = s -> s.length() > limit;
    System.out.println(isLong.test("abcdef"));
    Supplier<List<String>> make = ArrayList::new;
    List<String> list = make.get();
    Function<String, String> upper = String::toUpperCase;
    LambdaForms me = new LambdaForms();
    Function<String, String> bound = me::hello;
    BiFunction<LambdaForms, String, String> unbound = LambdaForms::hello;
    list.add(upper.apply("shout"));
    list.add(bound.apply("you"));
    list.add(unbound.apply(me, "them"));
    list.forEach(System.out::println);
    Runnable block =
        () -> {
          int n = list.size();
          System.out.println(n + " in all");
        };
    block.run();
  }
}
