import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sorting one null compares nothing; a second element does. */
public class NullMeetsSortUncaught {
  static class P { final String name; final int age; P(String n, int a) { name = n; age = a; } int age() { return age; } }
  public static void main(String[] args) {
    List<P> one = new ArrayList<>();
    one.add(null);
    one.sort((a, b) -> a.age - b.age);
    System.out.println(one.size());
    one.add(new P("x", 1));
    one.add(new P("y", 0));
    one.sort(Comparator.comparing(p -> p.name));
  }
}
