import java.util.*;
public class ListSort {
  static void selection(List<Integer> xs) {
    for (int i = 0; i < xs.size() - 1; i++) {
      int least = i;
      for (int j = i + 1; j < xs.size(); j++) if (xs.get(j) < xs.get(least)) least = j;
      int t = xs.get(i); xs.set(i, xs.get(least)); xs.set(least, t);
    }
  }
  static void bubble(List<Integer> xs) {
    boolean swapped = true;
    for (int n = xs.size(); swapped; n--) {
      swapped = false;
      for (int i = 1; i < n; i++) {
        if (xs.get(i - 1) > xs.get(i)) {
          Collections.swap(xs, i - 1, i);
          swapped = true;
        }
      }
    }
  }
  public static void main(String[] args) {
    List<Integer> a = new ArrayList<>(), b = new ArrayList<>();
    for (int i = 0; i < 70; i++) { a.add(i * 37 % 71); b.add(i * 53 % 97); }
    selection(a);
    bubble(b);
    System.out.println(a.get(10) + " " + b.get(20) + " " + a.equals(b));
  }
}
