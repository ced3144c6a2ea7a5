import java.io.ByteArrayOutputStream;
import java.util.AbstractMap;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;

/** Collections of the program's own that give the library's constructors sizes and orders. */
public class OwnBelowSizedCollections {
  static class Largest extends PriorityQueue<Integer> {
    Largest() {
      super(Comparator.reverseOrder());
    }

    Largest(int size) {
      super(size, Comparator.reverseOrder());
    }

    Largest(Collection<Integer> all) {
      super(all);
    }
  }

  static class Smallest extends PriorityQueue<String> {
    Smallest() {
      super(4);
    }
  }

  static class Turned extends ArrayDeque<Integer> {
    Turned() {
      super(2);
    }

    Turned(Collection<Integer> all) {
      super(all);
    }

    @Override
    public void push(Integer i) {
      super.push(-i);
    }
  }

  static class ByLength extends TreeMap<String, Integer> {
    ByLength() {
      super(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
    }
  }

  static class Folded extends TreeSet<String> {
    Folded() {
      super(String.CASE_INSENSITIVE_ORDER);
    }
  }

  static class Sized extends HashMap<String, Integer> {
    Sized() {
      super(4, .5f);
    }
  }

  static class Recent extends LinkedHashMap<String, Integer> {
    Recent() {
      super(4, .75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Integer> e) {
      return size() > 2;
    }
  }

  static class Same extends IdentityHashMap<String, Integer> {
    Same() {
      super(8);
    }
  }

  static class Bits extends BitSet {
    Bits(int n) {
      super(n);
      set(n - 1);
    }
  }

  static class Counted extends Vector<Integer> {
    Counted() {
      super(2, 3);
    }

    int counted() {
      return elementCount;
    }
  }

  static class Bytes extends ByteArrayOutputStream {
    Bytes() {
      super(1);
    }

    int counted() {
      return count;
    }
  }

  static class Pair extends AbstractMap.SimpleEntry<String, Integer> {
    Pair(String key) {
      super(key, key.length());
    }

    Pair(Map.Entry<String, Integer> e) {
      super(e);
    }
  }

  public static void main(String[] args) {
    for (Largest q : List.of(new Largest(), new Largest(3), new Largest(List.of(8)))) {
      Collections.addAll(q, 3, 9, 5);
      System.out.println(q.poll() + " " + q.poll() + " " + q.size());
    }
    Smallest words = new Smallest();
    Collections.addAll(words, "b", "a");
    System.out.println(words.peek() + words);
    Turned turned = new Turned();
    turned.push(4);
    turned.add(5);
    turned.offerFirst(6);
    System.out.println(turned + " " + new Turned(turned).peekLast());
    ByLength map = new ByLength();
    for (String s : "bb a ccc aa c".split(" ")) {
      map.put(s, s.length());
    }
    System.out.println(map);
    Folded set = new Folded();
    Collections.addAll(set, "b", "B", "a");
    System.out.println(set + " " + set.contains("A"));
    Sized sized = new Sized();
    sized.put("k", 1);
    Recent recent = new Recent();
    for (String s : "a b a c".split(" ")) {
      recent.put(s, 1);
    }
    System.out.println(sized + " " + recent + " " + new Bits(7) + new Bits(7).size());
    Same same = new Same();
    same.put("a", 1);
    Counted vector = new Counted();
    Collections.addAll(vector, 1, 2, 3);
    System.out.println(same.size() + " " + vector.counted());
    Bytes bytes = new Bytes();
    bytes.write('A');
    bytes.write('B');
    System.out.println(bytes + " " + bytes.counted());
    System.out.println(new Pair(new Pair("key")) + " " + new Pair("k").getValue());
  }
}
