import java.util.*;
import java.util.function.*;

/** Collections and maps whose overrides of default methods call what they override. */
public class SuperDefaultsOfCollections {
  static class OwnMap extends AbstractMap<String, Integer> {
    final Map<String, Integer> in = new LinkedHashMap<>();

    public Set<Map.Entry<String, Integer>> entrySet() {
      return in.entrySet();
    }

    @Override
    public Integer put(String k, Integer v) {
      System.out.println("put " + k);
      return in.put(k, v);
    }

    @Override
    public Integer getOrDefault(Object k, Integer d) {
      System.out.println("getOrDefault");
      return super.getOrDefault(k, d);
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Integer> f) {
      System.out.println("forEach");
      super.forEach(f);
    }

    @Override
    public Integer computeIfAbsent(String k, Function<? super String, ? extends Integer> f) {
      System.out.println("computeIfAbsent");
      return super.computeIfAbsent(k, f);
    }

    @Override
    public Integer computeIfPresent(
        String k, BiFunction<? super String, ? super Integer, ? extends Integer> f) {
      System.out.println("computeIfPresent");
      return super.computeIfPresent(k, f);
    }

    @Override
    public Integer compute(
        String k, BiFunction<? super String, ? super Integer, ? extends Integer> f) {
      System.out.println("compute");
      return super.compute(k, f);
    }

    @Override
    public Integer merge(
        String k, Integer v, BiFunction<? super Integer, ? super Integer, ? extends Integer> f) {
      System.out.println("merge");
      return super.merge(k, v, f);
    }

    @Override
    public Integer putIfAbsent(String k, Integer v) {
      System.out.println("putIfAbsent");
      return super.putIfAbsent(k, v);
    }

    @Override
    public boolean remove(Object k, Object v) {
      System.out.println("remove");
      return super.remove(k, v);
    }

    @Override
    public Integer replace(String k, Integer v) {
      System.out.println("replace");
      return super.replace(k, v);
    }
  }

  static class OwnHashMap extends HashMap<String, Integer> {
    @Override
    public Integer getOrDefault(Object k, Integer d) {
      System.out.println("getOrDefault");
      return super.getOrDefault(k, d);
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Integer> f) {
      System.out.println("forEach");
      super.forEach(f);
    }

    @Override
    public Integer merge(
        String k, Integer v, BiFunction<? super Integer, ? super Integer, ? extends Integer> f) {
      System.out.println("merge");
      return super.merge(k, v, f);
    }
  }

  static class OwnList extends AbstractList<String> {
    final List<String> in = new ArrayList<>();

    public String get(int i) {
      return in.get(i);
    }

    public int size() {
      return in.size();
    }

    @Override
    public String set(int i, String s) {
      return in.set(i, s);
    }

    @Override
    public void add(int i, String s) {
      in.add(i, s);
    }

    @Override
    public String remove(int i) {
      return in.remove(i);
    }

    @Override
    public void sort(Comparator<? super String> c) {
      System.out.println("sort");
      super.sort(c);
    }

    @Override
    public void replaceAll(UnaryOperator<String> f) {
      System.out.println("replaceAll");
      super.replaceAll(f);
    }

    @Override
    public void forEach(Consumer<? super String> f) {
      System.out.println("forEach");
      super.forEach(f);
    }

    @Override
    public boolean removeIf(Predicate<? super String> f) {
      System.out.println("removeIf");
      return super.removeIf(f);
    }
  }

  static class OwnHashSet extends HashSet<String> {
    @Override
    public void forEach(Consumer<? super String> f) {
      System.out.println("forEach");
      super.forEach(f);
    }

    @Override
    public boolean removeIf(Predicate<? super String> f) {
      System.out.println("removeIf");
      return super.removeIf(f);
    }
  }

  static class OwnArrayList extends ArrayList<String> {
    @Override
    public void forEach(Consumer<? super String> f) {
      System.out.println("forEach");
      super.forEach(f);
    }

    @Override
    public boolean removeIf(Predicate<? super String> f) {
      System.out.println("removeIf");
      return super.removeIf(f);
    }

    @Override
    public void sort(Comparator<? super String> c) {
      System.out.println("sort");
      super.sort(c);
    }
  }

  static class OwnDeque extends ArrayDeque<String> {
    @Override
    public void forEach(Consumer<? super String> f) {
      System.out.println("forEach");
      super.forEach(f);
    }

    @Override
    public boolean removeIf(Predicate<? super String> f) {
      System.out.println("removeIf");
      return super.removeIf(f);
    }
  }

  static class OwnLinkedList extends LinkedList<String> {
    @Override
    public void forEach(Consumer<? super String> f) {
      System.out.println("forEach");
      super.forEach(f);
    }

    @Override
    public void sort(Comparator<? super String> c) {
      System.out.println("sort");
      super.sort(c);
    }
  }

  static void fill(Collection<String> c) {
    c.add("b");
    c.add("c");
    c.add("a");
    c.forEach(x -> System.out.println(x.length()));
    System.out.println(c.removeIf(x -> x.equals("c")));
    if (c instanceof List<String> list) {
      list.sort(null);
      list.replaceAll(x -> x + x);
    }
    System.out.println(c);
  }

  static void fill(Map<String, Integer> m) {
    m.put("a", 1);
    System.out.println(m.getOrDefault("z", 9) + " " + m.getOrDefault("a", 8));
    m.forEach((k, v) -> System.out.println(k + v));
    System.out.println(m.computeIfAbsent("q", k -> 7) + " " + m.merge("a", 5, Integer::sum));
    System.out.println(m.putIfAbsent("w", 1) + " " + m.putIfAbsent("w", 2));
    System.out.println(m.compute("w", (k, v) -> v + 1) + " " + m.compute("v", (k, v) -> null));
    System.out.println(m.computeIfPresent("w", (k, v) -> null) + " " + m.replace("a", 3));
    System.out.println(m.remove("q", 1) + " " + m.remove("q", 7));
    System.out.println(m);
  }

  public static void main(String[] args) {
    fill(new OwnMap());
    fill(new OwnHashMap());
    fill(new OwnList());
    fill(new OwnHashSet());
    fill(new OwnArrayList());
    fill(new OwnDeque());
    fill(new OwnLinkedList());
  }
}
