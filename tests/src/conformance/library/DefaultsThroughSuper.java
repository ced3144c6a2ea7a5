// java: 25
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class DefaultsThroughSuper {
  static class L extends AbstractList<Integer> {
    final ArrayList<Integer> xs = new ArrayList<>(List.of(3, 1, 2));

    public Integer get(int i) {
      return xs.get(i);
    }

    public int size() {
      return xs.size();
    }

    public Integer remove(int i) {
      return xs.remove(i);
    }

    public void add(int i, Integer x) {
      xs.add(i, x);
    }

    public Integer set(int i, Integer x) {
      return xs.set(i, x);
    }

    @Override
    public Integer getFirst() {
      return super.getFirst() + 100;
    }

    @Override
    public Integer getLast() {
      return super.getLast() + 100;
    }

    @Override
    public Integer removeFirst() {
      System.out.println("rf");
      return super.removeFirst();
    }

    @Override
    public Integer removeLast() {
      return super.removeLast();
    }



    @Override
    public List<Integer> reversed() {
      System.out.println("rev");
      return super.reversed();
    }

    @Override
    public Stream<Integer> stream() {
      System.out.println("st");
      return super.stream();
    }

    @Override
    public <T> T[] toArray(IntFunction<T[]> g) {
      System.out.println("ta");
      return super.toArray(g);
    }
  }

  static class D extends AbstractCollection<Integer> implements SequencedCollection<Integer> {
    final ArrayDeque<Integer> xs = new ArrayDeque<>(List.of(3, 1, 2));

    public Iterator<Integer> iterator() {
      return xs.iterator();
    }

    public int size() {
      return xs.size();
    }

    public SequencedCollection<Integer> reversed() {
      D d = new D();
      d.xs.clear();
      for (int x : xs) d.xs.addFirst(x);
      return d;
    }

    @Override
    public Integer getFirst() {
      return SequencedCollection.super.getFirst() + 1;
    }

    @Override
    public Integer getLast() {
      return SequencedCollection.super.getLast() + 1;
    }
  }

  static class T implements CharSequence {
    public int length() {
      return 3;
    }

    public char charAt(int i) {
      return (char) ('a' + i);
    }

    public CharSequence subSequence(int a, int b) {
      return "abc".substring(a, b);
    }

    @Override
    public boolean isEmpty() {
      System.out.println("ie");
      return CharSequence.super.isEmpty();
    }

    @Override
    public IntStream chars() {
      return CharSequence.super.chars().map(x -> x + 1);
    }
  }

  static class M extends AbstractMap<String, Integer> implements SequencedMap<String, Integer> {
    final LinkedHashMap<String, Integer> m = new LinkedHashMap<>(Map.of("a", 1));

    public Set<Entry<String, Integer>> entrySet() {
      return m.entrySet();
    }

    public Integer put(String k, Integer v) {
      return m.put(k, v);
    }

    public SequencedMap<String, Integer> reversed() {
      return m.reversed();
    }
  }

  static class C implements Comparator<String> {
    public int compare(String a, String b) {
      return a.length() - b.length();
    }

    @Override
    public Comparator<String> reversed() {
      System.out.println("cr");
      return Comparator.super.reversed();
    }

    @Override
    public Comparator<String> thenComparing(Comparator<? super String> o) {
      System.out.println("ct");
      return Comparator.super.thenComparing(o);
    }
  }

  static class P implements Predicate<Integer> {
    public boolean test(Integer x) {
      return x > 1;
    }

    @Override
    public Predicate<Integer> negate() {
      System.out.println("neg");
      return Predicate.super.negate();
    }
  }

  static void run(Supplier<Object> f) {
    try {
      System.out.println(f.get());
    } catch (RuntimeException e) {
      System.out.println(e);
    }
  }

  public static void main(String[] a) {
    L l = new L();
    run(() -> l.getFirst() + " " + l.getLast());
    run(
        () -> {
          l.add(0, 14);
          l.add(24);
          return l;
        });
    run(() -> l.removeFirst() + " " + l.removeLast() + l);
    run(() -> l.reversed());
    run(() -> l.stream().map(x -> x + 1).toList());
    run(() -> Arrays.toString(l.toArray(Integer[]::new)));
    D d = new D();
    T t = new T();
    run(() -> t.isEmpty() + " " + t.chars().sum());
    M m = new M();
    run(() -> Stream.of("ccc", "a", "bb", "d").sorted(new C().reversed()).toList());
    run(
        () ->
            Stream.of("ccc", "a", "bb", "d")
                .sorted(new C().thenComparing(Comparator.reverseOrder()))
                .toList());
    run(() -> Stream.of(1, 2, 3).filter(new P().negate()).toList());
  }
}
