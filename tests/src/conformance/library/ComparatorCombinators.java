import java.util.*;

/** Comparators made of comparators. */
public class ComparatorCombinators {
  record P(String name, int age) implements Comparable<P> {
    @Override
    public int compareTo(P o) {
      return Integer.compare(age, o.age);
    }
  
    @Override
    public String toString() {
      return name + age;
    }
  }
  
  static class ByName implements Comparator<P> {
    @Override
    public int compare(P a, P b) {
      return a.name().compareTo(b.name());
    }
  }
  
  interface Order<T> extends Comparator<T> {
    default T best(T a, T b) {
      return compare(a, b) >= 0 ? a : b;
    }
  }
  
  static class Len implements Order<String> {
    @Override
    public int compare(String a, String b) {
      return a.length() - b.length();
    }
  
    @Override
    public Comparator<String> reversed() {
      System.out.println("its own reversed");
      return (a, b) -> compare(b, a);
    }
  }

  public static void main(String[] args) {
    List<P> ps = new ArrayList<>(List.of(new P("Zoe", 30), new P("Adam", 25), new P("Bob", 30), new P("Cat", 20)));
    Collections.sort(ps);
    System.out.println(ps);
    ps.sort(new ByName());
    System.out.println(ps);
    ps.sort(new ByName().reversed());
    System.out.println(ps);
    ps.sort(Comparator.comparing(P::age).thenComparing(P::name, Comparator.reverseOrder()));
    System.out.println(ps);
    ps.sort(Comparator.comparingInt(P::age).reversed().thenComparing(new ByName()));
    System.out.println(ps);
    ps.sort(Comparator.comparing(P::name, (a, b) -> b.charAt(0) - a.charAt(0)));
    System.out.println(ps + " " + Collections.max(ps) + Collections.min(ps, new ByName()) + Collections.max(ps, Comparator.comparing(P::name)));
    Comparator<P> chain = Comparator.comparing(P::age);
    chain = chain.thenComparingInt(p -> -p.name().length()).thenComparing(Comparator.naturalOrder());
    ps.sort(chain);
    System.out.println(ps);
    List<String> l = new ArrayList<>(List.of("ccc", "a", "bb"));
    Len len = new Len();
    System.out.println(len.best("aaa", "bb"));
    l.sort(len);
    System.out.println(l);
    l.sort(len.reversed());
    System.out.println(l);
    Comparator<String> c = len;
    l.sort(c.reversed());
    l.sort(c.thenComparing(Comparator.naturalOrder()));
    System.out.println(l + Collections.max(l, len));
    List<Map.Entry<String, Integer>> es = new ArrayList<>(new TreeMap<>(Map.of("x", 3, "y", 1, "z", 2, "w", 1)).entrySet());
    es.sort(Map.Entry.comparingByValue());
    System.out.println(es);
    es.sort(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
    System.out.println(es);
    System.out.println(Collections.reverseOrder(len).compare("a", "bb") + " " + Comparator.<Integer>naturalOrder().compare(1, 2) + Objects.compare("a", "b", Comparator.naturalOrder()));
  }
}
