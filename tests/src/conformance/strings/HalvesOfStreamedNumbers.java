import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Numbers of a stream, and what a function is given, may make any character, half ones too. */
public class HalvesOfStreamedNumbers {
  public static void main(String[] args) {
    String steps =
        IntStream.range(54_000, 57_500)
            .filter(i -> i % 500 == 0)
            .mapToObj(i -> String.valueOf((char) i))
            .collect(Collectors.joining());
    System.out.println(steps.length() + " " + steps + " " + steps.hashCode());
    IntFunction<String> text = i -> "" + (char) i;
    String pair = "";
    for (int i = 0; i < 2; i++) {
      pair += text.apply(55_357 + i * 1_200);
    }
    System.out.println(pair.length() + " " + pair);
  }
}
