import java.util.ArrayList;
import java.util.List;

public class NestedLists {
  public static void main(String[] args) {
    List<List<Integer>> grid = new ArrayList<>();
    for (int r = 0; r < 40; r++) {
      List<Integer> row = new ArrayList<>();
      for (int c = 0; c < 40; c++) {
        row.add((r * 31 + c * 17) % 10);
      }
      grid.add(row);
    }
    int sum = 0;
    for (int round = 0; round < 60; round++) {
      for (int r = 0; r < grid.size(); r++) {
        for (int c = 0; c < grid.get(r).size(); c++) {
          sum = (sum + grid.get(r).get(c) * (c + round)) % 10007;
        }
      }
    }
    System.out.println(sum);
  }
}
