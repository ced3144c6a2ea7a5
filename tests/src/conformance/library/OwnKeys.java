import java.util.*;

/** equals, hashCode and compareTo of a program's classes, called as the JVM calls them. */
public class OwnKeys {
  record Pt(int x, int y) {}
  
  static class Item {
    private static int next = 1;
    final int id = next++;
    final String name;
  
    Item(String name) {
      this.name = name;
    }
  
    @Override
    public int hashCode() {
      System.out.print("h" + id + " ");
      return name.length();
    }
  
    @Override
    public boolean equals(Object o) {
      System.out.print("e" + id + " ");
      return o instanceof Item && ((Item) o).name.equals(name);
    }
  
    @Override
    public String toString() {
      return name + id;
    }
  }
  
  static class Bad {
    final String s;
  
    Bad(String s) {
      this.s = s;
    }
  
    @Override
    public int hashCode() {
      return 42;
    }
  
    @Override
    public boolean equals(Object o) {
      return o instanceof Bad b && b.s.equals(s);
    }
  
    @Override
    public String toString() {
      return s;
    }
  }
  
  static class NoHash {
    final int v;
  
    NoHash(int v) {
      this.v = v;
    }
  
    @Override
    public boolean equals(Object o) {
      return o instanceof NoHash && ((NoHash) o).v == v;
    }
  }

  public static void main(String[] args) {
    Map<Item, String> m = new HashMap<>();
    Item one = new Item("one");
    m.put(one, "A");
    m.put(new Item("two"), "B");
    m.put(new Item("three"), "C");
    System.out.println(m.get(new Item("two")) + " " + m.containsKey(one));
    System.out.println(m);
    m.remove(new Item("one"));
    System.out.println(m.size());
    System.out.println(List.of(one).contains(new Item("one")) + " " + List.of(one).indexOf(new Item("zzz")));
    Set<Item> s = new HashSet<>();
    s.add(one);
    s.add(one);
    s.add(new Item("one"));
    System.out.println(s.size());
    Map<Bad, Integer> bad = new HashMap<>();
    for (String x : "e d c b a".split(" ")) bad.put(new Bad(x), x.charAt(0) - 'a');
    System.out.println(bad + " " + bad.get(new Bad("c")) + bad.remove(new Bad("d")) + bad);
    Set<NoHash> nh = new HashSet<>();
    NoHash n = new NoHash(1);
    nh.add(n);
    System.out.println(nh.contains(n) + " " + nh.size() + List.of(n).contains(new NoHash(1)));
    Map<Pt, String> pts = new HashMap<>();
    for (int x = 0; x < 4; x++) for (int y = 0; y < 3; y++) pts.put(new Pt(x, y), x + "," + y);
    System.out.println(pts.get(new Pt(2, 1)) + " " + pts.size() + pts);
    IdentityHashMap<Pt, Integer> ids = new IdentityHashMap<>();
    Pt p = new Pt(1, 1);
    ids.put(p, 1);
    ids.put(new Pt(1, 1), 2);
    System.out.println(ids.size() + " " + ids.get(p) + ids.get(new Pt(1, 1)));
  }
}
