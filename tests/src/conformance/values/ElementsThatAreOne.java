import java.util.*;

/** Elements of lists compared by identity: one place holds one object, whatever its value. */
public class ElementsThatAreOne {
  static List<Integer> s = new ArrayList<>(List.of(1, 2000));

  public static void main(String[] a) {
    List<Integer> xs = new ArrayList<>(List.of(5, 1000, 1000, 5, 70000));
    int same = 0, pairs = 0;
    for (int i = 0; i < xs.size(); i++)
      for (int j = 0; j < xs.size(); j++) {
        if (xs.get(i) == xs.get(j)) same++;
        if (xs.get(i) != xs.get(j)) pairs++;
        if (xs.get(i & 3) == xs.get(j & 3)) same += 100;
      }
    System.out.println(same + " " + pairs);
    try {
      System.out.println(xs.get(9) == xs.get(9));
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    int k = s.size() - 1;
    System.out.println(
        (s.get(k) == s.get(1)) + " " + (s.get(k) == s.get(0)) + (s.get(1) == xs.get(1)));
  }
}
