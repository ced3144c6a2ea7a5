import java.util.*;

/** Bins of a HashMap that become trees, and lists again: the order of iteration tells. */
public class CrowdedBins {
  static final class Key implements Comparable<Key> {
    final int v;
    final int kinds;

    Key(int v, int kinds) {
      this.v = v;
      this.kinds = kinds;
    }

    @Override
    public int hashCode() {
      return v % kinds;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Key && ((Key) o).v == v;
    }

    @Override
    public int compareTo(Key o) {
      return Integer.compare(v, o.v);
    }

    @Override
    public String toString() {
      return "K" + v;
    }
  }

  static void keys(int kinds, long seed) {
    Map<Key, Integer> m = new HashMap<>();
    Random r = new Random(seed);
    for (int i = 0; i < 90; i++) {
      m.put(new Key(r.nextInt(150), kinds), i);
      if (i == 9 || i == 11 || i == 30) {
        System.out.println(m.keySet());
      }
    }
    System.out.println(m);
    for (int i = 0; i < 120; i++) {
      m.remove(new Key(r.nextInt(150), kinds));
    }
    System.out.println(m);
    for (int i = 0; i < 60; i++) {
      m.merge(new Key(r.nextInt(150), kinds), 1, Integer::sum);
      m.computeIfAbsent(new Key(r.nextInt(150), kinds), k -> -k.v);
    }
    System.out.println(m.keySet());
    for (int i = 0; i < 150; i++) {
      m.remove(new Key(i, kinds));
    }
    System.out.println(m);
  }

  public static void main(String[] args) {
    keys(1, 5);
    keys(3, 6);
    keys(40, 7);
    Map<Integer, Integer> powers = new HashMap<>();
    for (int i = 0; i < 31; i++) {
      powers.put(1 << i, i);
    }
    System.out.println(powers);
    Set<Integer> strides = new HashSet<>();
    for (int i = 0; i < 60; i++) {
      strides.add(i * 1024);
      strides.add(i * 7);
    }
    System.out.println(strides);
    strides.removeIf(x -> x % 3 == 0);
    System.out.println(strides);
    Map<String, Integer> words = new HashMap<>();
    String[] two = {"Aa", "BB"};
    for (int i = 0; i < 32; i++) {
      StringBuilder sb = new StringBuilder();
      for (int j = 0; j < 5; j++) {
        sb.append(two[i >> j & 1]);
      }
      words.put(sb.toString(), i);
    }
    System.out.println(words);
    for (int i = 0; i < 100; i++) {
      words.put("k" + i, i);
    }
    System.out.println(words.keySet());
    Map<Long, String> longs = new HashMap<>();
    for (long i = 0; i < 12; i++) {
      longs.merge(i << 32 | i, "a", String::concat);
    }
    System.out.println(longs);
    longs.keySet().removeIf(x -> x % 2 == 0);
    System.out.println(longs + " " + longs.size() + " " + longs.get(5L << 32 | 5));
  }
}
