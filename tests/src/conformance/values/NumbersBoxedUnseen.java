import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Numbers that are put into boxes where functions are converted: negative ones among them. */
public class NumbersBoxedUnseen {
  static int least(int i) {
    return -7 * i;
  }

  static String remainder(Object o) {
    return o instanceof Integer n ? "" + (n % 5) + (n / 2) : "?";
  }

  public static void main(String[] args) {
    Function<String, Integer> parsed = Integer::parseInt;
    Function<Integer, Integer> down = NumbersBoxedUnseen::least;
    IntFunction<String> shown = NumbersBoxedUnseen::remainder;
    List<Integer> numbers = new ArrayList<>();
    numbers.add(3);
    numbers.add(parsed.apply("-13"));
    numbers.add(down.apply(4));
    int sum = 0;
    for (int n : numbers) {
      sum = (sum + n) % 10;
      System.out.print(n % 4 + " " + n / 3 + " ");
    }
    System.out.println(sum + " " + shown.apply(-9));
  }
}
