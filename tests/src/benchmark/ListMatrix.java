// at most 3 times: rows of lists may be of any length, which is tested at each element.
import java.util.*;
public class ListMatrix {
  static List<List<Integer>> multiply(List<List<Integer>> a, List<List<Integer>> b) {
    int n = a.size();
    List<List<Integer>> c = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<Integer> row = new ArrayList<>();
      for (int j = 0; j < n; j++) {
        int sum = 0;
        for (int k = 0; k < n; k++) sum += a.get(i).get(k) * b.get(k).get(j);
        row.add(sum % 1000);
      }
      c.add(row);
    }
    return c;
  }
  public static void main(String[] args) {
    int n = 14;
    List<List<Integer>> a = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      List<Integer> row = new ArrayList<>();
      for (int j = 0; j < n; j++) row.add((i * 7 + j * 3) % 10);
      a.add(row);
    }
    List<List<Integer>> p = multiply(a, multiply(a, a));
    System.out.println(p.get(0).get(0) + " " + p.get(n - 1).get(n - 1));
  }
}
