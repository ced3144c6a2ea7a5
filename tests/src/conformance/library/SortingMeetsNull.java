import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Nulls among what is sorted, and among what it is sorted by. */
public class SortingMeetsNull {
  static class P {
    final String name;
    final Integer age;

    P(String name, Integer age) {
      this.name = name;
      this.age = age;
    }

    String name() {
      return name;
    }

    Integer age() {
      return age;
    }

    @Override
    public String toString() {
      return name + age;
    }
  }

  static void attempt(String what, List<P> all, Comparator<P> order) {
    try {
      List<P> copy = new ArrayList<>(all);
      copy.sort(order);
      System.out.println(what + " " + copy);
    } catch (NullPointerException e) {
      System.out.println(what + " null");
    }
  }

  static void direct(List<P> all) {
    try {
      all.sort((a, b) -> a.name.compareTo(b.name));
      System.out.println(all);
    } catch (NullPointerException e) {
      System.out.println("null name");
    }
    try {
      all.sort(Comparator.comparing(P::age).thenComparing(P::name));
      System.out.println(all);
    } catch (NullPointerException e) {
      System.out.println("null age or name");
    }
    try {
      all.sort((a, b) -> a.age - b.age);
      System.out.println(all);
    } catch (NullPointerException e) {
      System.out.println("null age");
    }
    try {
      all.sort(Comparator.comparing((P p) -> p.name.length()).thenComparing(p -> p.age));
      System.out.println(all);
    } catch (NullPointerException e) {
      System.out.println("null again");
    }
  }

  public static void main(String[] args) {
    P a = new P("a", 3);
    P b = new P("b", 1);
    P c = new P("cc", null);
    P d = new P(null, 2);
    P e = new P("dd", 2);
    direct(new ArrayList<>(Arrays.asList(a, b)));
    direct(new ArrayList<>(Arrays.asList(b, c, a)));
    direct(new ArrayList<>(Arrays.asList(a, b, c, e)));
    direct(new ArrayList<>(Arrays.asList(d, a)));
    direct(new ArrayList<>(Arrays.asList(d, e)));
    direct(new ArrayList<>(Arrays.asList(a, null)));
    List<P> single = new ArrayList<>();
    single.add(null);
    direct(single);
    direct(new ArrayList<>(Arrays.asList(c)));
    attempt("first", Arrays.asList(a, null, b), Comparator.nullsFirst(Comparator.comparing(P::name)));
    attempt("last", Arrays.asList(a, d, c), Comparator.comparing(P::name, Comparator.nullsLast(Comparator.naturalOrder())));
    attempt("none", Arrays.asList(), Comparator.comparing(P::name));
  }
}
