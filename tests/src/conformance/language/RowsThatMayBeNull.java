import java.util.ArrayList;
import java.util.List;

/** Rows of lists and arrays that a loop reads: too short ones, nulls, rows that change. */
public class RowsThatMayBeNull {
  static List<List<Integer>> rows = new ArrayList<>();
  static int[][] cells = {{1, 2, 3}, {4}, null, {5, 6}};
  static String[] words = {"abc", "de", null, "f"};

  static void p(Runnable r) {
    try {
      r.run();
      System.out.println("ok");
    } catch (IndexOutOfBoundsException | NullPointerException e) {
      System.out.println(
          e.getClass().getSimpleName()
              + " "
              + (e instanceof NullPointerException ? "" : e.getMessage()));
    }
  }

  static int sum(int n, int from) {
    int s = 0;
    for (int i = from; i < rows.size(); i++)
      for (int k = 0; k < n; k++) {
        s += rows.get(i).get(k);
        System.out.print(s + ",");
      }
    return s;
  }

  static int product(List<List<Integer>> a, List<List<Integer>> b, int n) {
    int s = 0;
    for (int i = 0; i < a.size(); i++)
      for (int j = 0; j < n; j++)
        for (int k = 0; k < n; k++) {
          s += a.get(i).get(k) * b.get(k).get(j);
          System.out.print(s + ";");
        }
    return s;
  }

  static int cells(int n, int d) {
    int s = 0;
    for (int i = 0; i < cells.length; i++)
      for (int k = 0; k < n; k++) {
        s = s * 3 + cells[i][k - d];
        System.out.print(s + " ");
      }
    return s;
  }

  static void write(int n, int v) {
    for (int i = 0; i < cells.length; i++)
      for (int k = 0; k < n; k++) {
        cells[i][k] += v;
        cells[i][k] = cells[i][k] * 2;
        System.out.print(cells[i][k] + " ");
      }
  }

  static int letters(int n) {
    int s = 0;
    for (int i = 0; i < words.length; i++)
      for (int k = 0; k < n; k++) {
        s += words[i].charAt(k);
        System.out.print(s + " ");
      }
    return s;
  }

  static int conditional(int n) {
    int s = 0;
    for (int i = 0; i < 7; i++)
      for (int k = 0; k < n; k++) {
        if (i < cells.length && cells[i] != null) s += cells[i][k];
      }
    return s;
  }

  static int none(int n) {
    int s = 0;
    for (int i = 0; i < 7; i++) for (int k = i; k < n; k++) s += cells[i][k];
    return s;
  }

  static int swapped(int n) {
    int s = 0;
    for (int i = 0; i < 2; i++)
      for (int k = 0; k < n; k++) {
        s += rows.get(i).get(k);
        rows.set(i, rows.get(1 - i));
      }
    return s;
  }

  static int replaced(int n) {
    int s = 0;
    for (int i = 0; i < 2; i++)
      for (int k = 0; k < n; k++) {
        s += cells[i][k];
        cells[i] = new int[] {k, k, k};
      }
    return s;
  }

  static int add(int[] a, int k) {
    return k > 0 ? a[k] : 0;
  }

  static int within(int n) {
    int s = 0;
    for (int i = 0; i < 2; i++)
      for (int k = 0; k < n; k++) {
        s += cells[i][k] + change(i) + cells[i][k];
      }
    return s;
  }

  static int change(int i) {
    cells[i] = new int[] {7, 8, 9, 10};
    return 1;
  }

  static int pick(List<int[]> edges, int n) {
    int s = 0, j = 0;
    while (j < edges.size()) {
      int[] e = edges.get(j++);
      for (int k = 0; k < n; k++) s += e[k];
    }
    return s;
  }

  static int index(int[] at) {
    int s = 0;
    for (int i = 0; i < 3; i++) {
      int[] row = cells[at[i]];
      s += row[at[i + 1]];
    }
    return s;
  }

  public static void main(String[] args) {
    rows.add(new ArrayList<>(List.of(1, 2, 3)));
    rows.add(new ArrayList<>(List.of(4, 5)));
    rows.add(null);
    p(() -> System.out.println(sum(2, 0)));
    p(() -> System.out.println(sum(3, 0)));
    p(() -> System.out.println(sum(3, 2)));
    p(() -> System.out.println(sum(3, -1)));
    p(() -> product(rows, rows, 2));
    p(
        () ->
            product(
                List.of(List.of(1, 2), List.of(3, 4)), List.of(List.of(5, 6), List.of(7, 8)), 2));
    p(() -> product(List.of(List.of(1, 2)), List.of(List.of(5), List.of(7)), 2));
    p(() -> product(List.of(List.of(1, 2)), List.of(List.of(5, 6)), 2));
    p(() -> cells(1, 0));
    p(() -> cells(2, 0));
    p(() -> cells(1, 1));
    p(() -> cells(3, 1));
    p(() -> write(1, 5));
    p(() -> write(2, 6));
    p(() -> letters(1));
    p(() -> letters(2));
    p(() -> letters(3));
    p(() -> letters(4));
    p(() -> System.out.println(conditional(1)));
    p(() -> System.out.println(conditional(2)));
    p(() -> System.out.println(none(0)));
    p(() -> System.out.println(none(2)));
    p(() -> System.out.println(none(1)));
    p(() -> System.out.println(swapped(2)));
    cells[0] = new int[] {1, 2, 3};
    cells[1] = new int[] {3, 4};
    p(() -> System.out.println(replaced(2)));
    p(() -> System.out.println(within(3)));
    p(() -> System.out.println(replaced(4)));
    p(() -> System.out.println(pick(List.of(new int[] {1, 2}, new int[] {3}), 1)));
    p(() -> System.out.println(pick(List.of(new int[] {1, 2}, new int[] {3}), 2)));
    p(() -> System.out.println(index(new int[] {0, 1, 2, 3})));
    p(() -> System.out.println(index(new int[] {0, 1, 0, -1})));
    p(() -> System.out.println(index(new int[] {1, 9, 0, -1})));
  }
}
