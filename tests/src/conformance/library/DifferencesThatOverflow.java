import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Differences of far numbers overflow, and the order is what comes of that. */
public class DifferencesThatOverflow {
  static class Box {
    final int v;

    Box(int v) {
      this.v = v;
    }

    int v() {
      return v;
    }
  }

  static String show(List<Box> boxes) {
    StringBuilder b = new StringBuilder();
    for (Box x : boxes) {
      b.append(x.v).append(' ');
    }
    return b.toString();
  }

  public static void main(String[] args) {
    int[][] sets = {
      {Integer.MAX_VALUE, -5, 3}, {Integer.MIN_VALUE, 1}, {2, Integer.MIN_VALUE, 0, Integer.MAX_VALUE},
      {-1, Integer.MAX_VALUE - 1, Integer.MIN_VALUE + 2, 7, 7}, {1 << 30, -(1 << 30), 0}, {}, {5}
    };
    for (int[] set : sets) {
      List<Box> boxes = new ArrayList<>();
      for (int v : set) {
        boxes.add(new Box(v));
      }
      boxes.sort((a, b) -> a.v - b.v);
      System.out.println(show(boxes));
      boxes.sort((a, b) -> b.v() - a.v());
      System.out.println(show(boxes));
      boxes.sort((a, b) -> Integer.compare(b.v, a.v));
      System.out.println(show(boxes));
      boxes.sort(Comparator.comparingInt(Box::v));
      System.out.println(show(boxes));
      boxes.sort(Comparator.comparing(Box::v, Comparator.reverseOrder()));
      System.out.println(show(boxes));
      boxes.sort((a, b) -> Integer.signum(a.v - b.v));
      System.out.println(show(boxes));
      boxes.sort((a, b) -> (int) (a.v * 3L - b.v * 3L));
      System.out.println(show(boxes));
      Integer[] plain = new Integer[set.length];
      for (int i = 0; i < set.length; i++) {
        plain[i] = set[i];
      }
      Arrays.sort(plain, (a, b) -> b - a);
      System.out.println(Arrays.toString(plain));
      Arrays.sort(plain, (a, b) -> a.compareTo(b));
      System.out.println(Arrays.toString(plain));
      int[][] rows = new int[set.length][];
      for (int i = 0; i < set.length; i++) {
        rows[i] = new int[] {set[i], i};
      }
      Arrays.sort(rows, (a, b) -> a[0] - b[0]);
      System.out.println(Arrays.deepToString(rows));
      Arrays.sort(rows, (a, b) -> a[0] != b[0] ? b[0] - a[0] : a[1] - b[1]);
      System.out.println(Arrays.deepToString(rows));
      Arrays.sort(rows, (a, b) -> Integer.compare(a[1], b[1]));
      System.out.println(Arrays.deepToString(rows));
    }
  }
}
