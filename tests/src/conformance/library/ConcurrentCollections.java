import java.util.*;
import java.util.concurrent.*;

/** Concurrent collections in a program of one thread: ConcurrentHashMap in its own order. */
public class ConcurrentCollections {
  public static void main(String[] args) throws InterruptedException {
    ConcurrentHashMap<String,Integer> m = new ConcurrentHashMap<>();
    for (String s : "the cat sat on the mat with the other cat near a dog and mouse under tree by river".split(" ")) m.merge(s, 1, Integer::sum);
    System.out.println(m + " " + m.size() + m.getOrDefault("x", 0));
    for (String k : m.keySet()) if (k.length() == 3) m.remove(k);
    System.out.println(m);
    m.putIfAbsent("zz", 1);
    m.computeIfAbsent("yy", k -> 2);
    System.out.println(m.get("zz") + m.get("yy") + " ");
    try { m.put(null, 1); } catch (NullPointerException e) { System.out.println("NPE"); }
    try { m.put("a", null); } catch (NullPointerException e) { System.out.println("NPE"); }
    ConcurrentHashMap<Integer,Integer> im = new ConcurrentHashMap<>();
    for (int i = 0; i < 60; i++) im.put(i * 37 % 101 * 3, i);
    System.out.println(im);
    ConcurrentMap<String,Integer> cm = new ConcurrentSkipListMap<>();
    cm.put("b", 1);
    cm.put("a", 2);
    System.out.println(cm);
    CopyOnWriteArrayList<Integer> cow = new CopyOnWriteArrayList<>(List.of(1, 2, 3));
    for (Integer x : cow) if (x == 2) cow.add(9);
    System.out.println(cow + " " + cow.addIfAbsent(9));
    BlockingQueue<Integer> bq = new LinkedBlockingQueue<>();
    bq.offer(1);
    bq.put(2);
    System.out.println(bq.take() + " " + bq.poll() + bq.poll() + bq.size());
    Queue<String> clq = new ConcurrentLinkedQueue<>(List.of("x", "y"));
    System.out.println(clq.poll() + clq);
  }
}
