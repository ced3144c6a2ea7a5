import java.util.*; import java.util.stream.*;
/** Which collectors hash the records they are given. */
public class RecordsInCollectors {
  record P(int x, String s) {}
  record Q(P p, int n) {}
  record V(int a) {}
  record W(int a) {}
  record Z(int a) {}
  public static void main(String[] args) {
    List<Q> qs = List.of(new Q(new P(1, "a"), 1), new Q(new P(1, "a"), 2), new Q(new P(2, "b"), 3));
    System.out.println(qs.stream().map(Q::p).distinct().count());
    System.out.println(qs.stream().collect(Collectors.groupingBy(Q::p, Collectors.counting())).size());
    System.out.println(Stream.of(new V(1), new V(1)).collect(Collectors.toSet()).size());
    System.out.println(Stream.of(1, 1, 2).collect(Collectors.mapping(W::new, Collectors.toSet())).size());
    System.out.println(Stream.of(1, 1, 2).collect(Collectors.mapping(Z::new, Collectors.toCollection(HashSet::new))).size());
    String teed = Stream.of(1, 1, 2).map(Z::new).collect(Collectors.teeing(Collectors.toSet(), Collectors.counting(), (a, b) -> a.size() + ":" + b));
    System.out.println(teed);
    System.out.println(Stream.of(new Z(1), new Z(1)).collect(Collectors.collectingAndThen(Collectors.toList(), HashSet::new)).size());
    boolean same = Stream.of(new Z(1), new Z(1)).collect(Collectors.collectingAndThen(Collectors.toList(), l -> l.get(0).equals(l.get(1)))); System.out.println(same);
    System.out.println(Stream.of(3, 4).collect(Collectors.partitioningBy(i -> i > 3, Collectors.mapping(V::new, Collectors.toSet()))).get(true).contains(new V(4)));
  }
}
