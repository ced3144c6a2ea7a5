import java.util.*;

/** subList and Arrays.asList write through. */
public class SubListsAndArrayLists {
  public static void main(String[] args) {
    List<Integer> n = new ArrayList<>();
    for (int i = 0; i < 10; i++) n.add(i * i);
    List<Integer> sub = n.subList(2, 6);
    sub.set(0, -1);
    sub.add(500);
    sub.remove(1);
    sub.add(0, 11);
    System.out.println(sub + " " + n + sub.indexOf(500) + sub.contains(81) + sub.size() + sub.equals(List.of(11, -1, 16, 25, 500)));
    Collections.sort(sub);
    System.out.println(n);
    for (int x : sub) System.out.print(x + " ");
    sub.subList(1, 3).clear();
    System.out.println(sub);
    sub.clear();
    System.out.println(n + " " + new ArrayList<>(n.subList(0, 2)));
    Integer[] array = {3, 1, 2};
    List<Integer> view = Arrays.asList(array);
    view.set(0, 99);
    array[1] = 77;
    System.out.println(view + Arrays.toString(array));
    Collections.sort(view);
    view.replaceAll(x -> x + 1);
    System.out.println(Arrays.toString(array) + view.contains(100) + view.indexOf(3) + view.hashCode());
    Collections.reverse(view);
    Collections.swap(view, 0, 1);
    System.out.println(Arrays.toString(array));
    List<int[]> rows = Arrays.asList(new int[][] {{1}, {2, 3}});
    rows.get(0)[0] = 9;
    System.out.println(rows.size() + " " + rows.get(0)[0]);
    System.out.println(Arrays.asList("x", "y") + "" + Arrays.asList().size() + Arrays.asList(1, null));
  }
}
