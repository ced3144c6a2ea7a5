// at most 3 times: lengths of lists in lists are not known, and tested at each element.
import java.util.*;
public class Pascal {
  static List<List<Integer>> triangle(int n) {
    List<List<Integer>> rows = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<Integer> row = new ArrayList<>();
      for (int j = 0; j <= i; j++) {
        if (j == 0 || j == i) row.add(1);
        else row.add(rows.get(i - 1).get(j - 1) + rows.get(i - 1).get(j));
      }
      rows.add(row);
    }
    return rows;
  }
  public static void main(String[] args) {
    int total = 0;
    for (int k = 0; k < 10; k++) {
      for (List<Integer> row : triangle(20)) for (int v : row) total += v;
    }
    System.out.println(total);
  }
}
