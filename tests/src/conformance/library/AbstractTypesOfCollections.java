import java.util.*;

public class AbstractTypesOfCollections {
  static class Small extends Dictionary<String, Integer> {
    private final List<String> ks = new ArrayList<>();
    private final List<Integer> vs = new ArrayList<>();

    public int size() {
      return ks.size();
    }

    public boolean isEmpty() {
      return ks.isEmpty();
    }

    public Enumeration<String> keys() {
      return Collections.enumeration(ks);
    }

    public Enumeration<Integer> elements() {
      return Collections.enumeration(vs);
    }

    public Integer get(Object k) {
      int i = ks.indexOf(k);
      return i < 0 ? null : vs.get(i);
    }

    public Integer put(String k, Integer v) {
      int i = ks.indexOf(k);
      if (i >= 0) return vs.set(i, v);
      ks.add(k);
      vs.add(v);
      return null;
    }

    public Integer remove(Object k) {
      int i = ks.indexOf(k);
      if (i < 0) return null;
      ks.remove(i);
      return vs.remove(i);
    }
  }

  static void use(Dictionary<String, Integer> d) {
    d.put("a", 1);
    d.put("b", 2);
    System.out.println(
        d.put("a", 3) + " " + d.get("b") + " " + d.get("zz") + " " + d.size() + d.isEmpty());
    for (Enumeration<String> e = d.keys(); e.hasMoreElements(); )
      System.out.print(e.nextElement() + " ");
    for (Enumeration<Integer> e = d.elements(); e.hasMoreElements(); )
      System.out.print(e.nextElement() + " ");
    System.out.println(d.remove("a") + " " + d.size() + " " + (d instanceof Hashtable));
  }

  public static void main(String[] args) {
    use(new Hashtable<>());
    use(new Small());
    AbstractList<String> al = new ArrayList<>(List.of("x"));
    al.add("y");
    System.out.println(al.size() + al.get(1) + al.indexOf("y") + al);
    AbstractMap<String, Integer> am = new HashMap<>();
    am.put("k", 1);
    System.out.println(am.get("k") + " " + am.size() + am + am.containsKey("k"));
    AbstractCollection<Integer> ac = new ArrayDeque<>();
    ac.add(4);
    System.out.println(ac.contains(4) + " " + ac.size() + ac.isEmpty());
    AbstractSet<Integer> as = new TreeSet<>(List.of(3, 1));
    System.out.println(as.remove(3) + "" + as + as.size());
    AbstractQueue<Integer> aq = new PriorityQueue<>(List.of(3, 1));
    System.out.println(aq.poll() + " " + aq.remove() + aq.peek());
    AbstractSequentialList<Integer> sl = new LinkedList<>(List.of(1));
    sl.add(2);
    System.out.println(sl.get(1) + "" + sl);
    Number n = 3.7;
    System.out.println(n.intValue() + n.longValue());
    System.out.println(
        Math.class.getName()
            + " "
            + Arrays.class.getSimpleName()
            + " "
            + Collections.class
            + " "
            + Objects.class
            + " "
            + List.class
            + " "
            + int[].class
            + Character.class
            + System.class
            + Thread.class.getName());
  }
}
