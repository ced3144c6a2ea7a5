import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Boxes that a method of the library makes behind a method reference hold any number. */
public class NumbersBoxedByMethodReferences {
  static <A, B> B convert(A a, Function<A, B> function) {
    return function.apply(a);
  }

  public static void main(String[] args) {
    Function<String, Integer> decimal = Integer::valueOf;
    System.out.println(decimal.apply("2147483647") + 1);
    Function<String, Integer> decode = Integer::decode;
    System.out.println(decode.apply("0x7fffffff") * 2);
    Function<String, Long> wide = Long::valueOf;
    System.out.println(wide.apply("9223372036854775807") + 1);
    BiFunction<String, Integer, Integer> radix = Integer::valueOf;
    System.out.println(-radix.apply("-80000000", 16));
    Map<String, Integer> numbers = new HashMap<>();
    for (String s : "2147483647 -2147483648 7".split(" ")) {
      int n = numbers.computeIfAbsent(s, Integer::valueOf);
      System.out.println((n - 1) + " " + (n + 1) + " " + n * 3);
    }
    System.out.println(convert("2000000000", Integer::valueOf) * 2);
  }
}
