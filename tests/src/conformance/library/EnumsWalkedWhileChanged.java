import java.util.*;

/** Sets and maps of enums whose iterators go on while they change, each in its way. */
public class EnumsWalkedWhileChanged {
  enum K {
    A,
    B,
    C,
    D
  }

  static void show(Iterator<?> i) {
    try {
      System.out.println(i.next());
    } catch (RuntimeException e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) {
    EnumSet<K> set = EnumSet.of(K.A, K.B, K.D);
    for (K k : set) {
      System.out.println(k);
      set.remove(K.B);
      set.add(K.C);
    }
    System.out.println(set);
    Iterator<K> i = set.iterator();
    set.remove(K.A);
    show(i);
    i.remove();
    show(i);
    i.remove();
    set.clear();
    show(i);
    show(i);
    EnumMap<K, Integer> map = new EnumMap<>(K.class);
    map.put(K.C, 2);
    Iterator<Map.Entry<K, Integer>> j = map.entrySet().iterator();
    map.put(K.A, 0);
    show(j);
    map.clear();
    show(j);
    map.put(K.B, 1);
    Iterator<K> k = map.keySet().iterator();
    System.out.println(k.hasNext());
    map.remove(K.B);
    show(k);
  }
}
