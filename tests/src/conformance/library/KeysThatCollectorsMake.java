import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Keys that only collectors know, beside a map of plain ones. */
public class KeysThatCollectorsMake {
    record Point(int x, int y) {}
    public static void main(String[] args) {
        List<Integer> xs = List.of(5, 3, 8, 1, 3, 12);
        Map<String, Integer> plain = new HashMap<>();
        for (String s : "one two three one".split(" ")) plain.merge(s, 1, Integer::sum);
        System.out.println(plain);
        System.out.println(xs.stream().collect(Collectors.groupingBy(x -> new Point(x % 2, 1), Collectors.summingInt(x -> x))));
    }
}
