import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Which elements a sort compares, and in which order, is seen by comparators that count; what comes out hangs on it
 * where they contradict themselves.
 */
public class SortingComparesAsJava {
  private static int calls;
  private static int mark;

  private static Comparator<Integer> counting(Comparator<Integer> order) {
    return (a, b) -> {
      calls++;
      int c = order.compare(a, b);
      mark = mark * 31 + a * 7 + b + c;
      return c;
    };
  }

  private static void show(String what, List<Integer> list) {
    System.out.println(what + " " + list.size() + ": " + calls + " " + mark + " " + list.hashCode());
    calls = 0;
    mark = 0;
  }

  private static List<Integer> runs(int size) {
    List<Integer> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(i < size / 3 ? i * 3 : i < 2 * size / 3 ? i : size - i);
    }
    return list;
  }

  public static void main(String[] args) {
    Random random = new Random(11);
    for (int size : new int[] {31, 32, 64, 65, 129, 500}) {
      List<Integer> numbers = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        numbers.add(random.nextInt(size * 2));
      }
      List<Integer> list = new ArrayList<>(numbers);
      list.sort(counting(Comparator.naturalOrder()));
      show("any", list);
      list.set(size / 2, -1);
      list.sort(counting(Comparator.naturalOrder()));
      show("nearly", list);
      Collections.sort(list, counting(Comparator.reverseOrder()));
      show("turned", list);
      list = runs(size);
      list.sort(counting(Comparator.naturalOrder()));
      show("runs", list);
      Integer[] array = numbers.toArray(new Integer[0]);
      Arrays.sort(array, size / 4, size, counting((a, b) -> a % 10 - b % 10));
      show("part", Arrays.asList(array));
      show("stream", numbers.stream().sorted(counting(Comparator.naturalOrder())).collect(Collectors.toList()));
      for (int wrong = 0; wrong < 3; wrong++) {
        list = new ArrayList<>(numbers);
        int seed = wrong;
        Random dice = new Random(seed);
        try {
          list.sort(counting(seed == 0 ? (a, b) -> (a * 7 + b * 13) % 5 - 2 : (a, b) -> dice.nextInt(3) - 1));
        } catch (IllegalArgumentException e) {
          System.out.println(e.getMessage() + " after " + calls);
        }
        show("wrong", seed == 0 ? list : List.of(calls));
      }
    }
  }
}
