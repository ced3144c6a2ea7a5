import java.util.*;

/**
 * Own subclasses of ArrayList and Vector beside one of AbstractList: what the library asks of each.
 */
public class ListsOfOwnBesideOthers {
  static StringBuilder g = new StringBuilder();

  static class L extends ArrayList<String> {
    @Override
    public String get(int i) {
      g.append("g").append(i);
      return super.get(i);
    }
  }

  static class Range extends AbstractList<Integer> {
    public Integer get(int i) {
      return i;
    }

    public int size() {
      return 3;
    }
  }

  static class V extends Vector<Integer> {
    @Override
    public Integer get(int i) {
      return super.get(i) * 2;
    }
  }

  static void t(Runnable r) {
    g.setLength(0);
    r.run();
    System.out.println(g);
  }

  public static void main(String[] args) {
    L l = new L();
    l.add("b");
    l.add("a");
    l.add("c");
    System.out.println(new Range().get(1));
    t(() -> l.removeIf(x -> x.equals("c")));
    t(() -> Collections.sort(l));
    t(() -> System.out.println(l.equals(new ArrayList<>(l))));
    t(() -> System.out.println(l.stream().map(x -> x + 1).toList()));
    t(() -> System.out.println(Collections.max(l)));
    t(() -> l.replaceAll(x -> x + "r"));
    t(() -> System.out.println(l.subList(1, 2).get(0)));
    t(() -> System.out.println(l.subList(1, 2)));
    t(
        () -> {
          ListIterator<String> it = l.listIterator();
          while (it.hasNext()) {
            String s = it.next();
            if (s.startsWith("a")) it.remove();
            else it.add("z");
          }
        });
    t(() -> Collections.reverse(l));
    t(() -> Collections.swap(l, 0, 1));
    t(() -> System.out.println(l + " " + l.hashCode() + l.indexOf("z") + l.contains("q")));
    t(
        () -> {
          for (String s : l) System.out.print(s);
        });
    t(
        () -> {
          for (int i = 0; i < l.size(); i++) System.out.print(l.get(i));
        });
    V v = new V();
    v.add(3);
    v.add(4);
    System.out.println(v + " " + v.get(0) + v.elementAt(0) + v.firstElement() + v.lastElement());
    Collections.swap(v, 0, 1);
    System.out.println(v);
    List<Object> any = new ArrayList<>(List.of(l, new Range(), v));
    for (Object o : any) System.out.print(((List<?>) o).get(1) + " ");
    System.out.println(g);
    List<Integer> r = new Range();
    System.out.println(
        r + " " + r.indexOf(2) + r.subList(1, 3) + r.stream().mapToInt(x -> x).sum());
  }
}
