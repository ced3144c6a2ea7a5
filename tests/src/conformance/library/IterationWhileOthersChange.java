import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;

/** Queues and sorted maps of java.util.concurrent may change while a loop goes through them. */
public class IterationWhileOthersChange {
  static void grow(Queue<Integer> queue) {
    StringBuilder seen = new StringBuilder();
    for (int x : queue) {
      seen.append(x).append(' ');
      if (x < 5) {
        queue.add(x + 3);
      }
    }
    System.out.println(seen + "| " + queue);
    seen.setLength(0);
    for (Integer x : queue) {
      seen.append(x).append(' ');
      if (x % 2 == 0) {
        queue.remove(x);
      }
    }
    System.out.println(seen + "| " + queue);
    for (int x : queue) {
      System.out.print(queue.poll() + "/" + x + " ");
    }
    System.out.println(queue.isEmpty());
    queue.addAll(List.of(1, 2, 3));
    Iterator<Integer> numbers = queue.iterator();
    numbers.next();
    numbers.next();
    numbers.remove();
    System.out.println(queue + " " + numbers.next() + " " + numbers.hasNext());
  }

  public static void main(String[] args) {
    grow(new ConcurrentLinkedQueue<>(List.of(1, 2, 3)));
    grow(new ConcurrentLinkedDeque<>(List.of(1, 2, 3)));
    grow(new LinkedBlockingQueue<>(List.of(1, 2, 3)));
    grow(new LinkedBlockingDeque<>(List.of(1, 2, 3)));

    ConcurrentSkipListMap<Integer, String> map = new ConcurrentSkipListMap<>(Map.of(1, "a", 2, "b", 3, "c"));
    for (int key : map.keySet()) {
      System.out.print(key + " ");
      if (key < 6) {
        map.put(key + 4, "n");
      }
      map.remove(key - 1);
    }
    System.out.println(map);
    for (Map.Entry<Integer, String> e : map.entrySet()) {
      map.putIfAbsent(e.getKey() * 2, e.getValue() + "!");
      if (map.size() > 8) {
        break;
      }
    }
    System.out.println(map + " " + map.values());
    try {
      map.firstEntry().setValue("x");
    } catch (UnsupportedOperationException e) {
      System.out.println("fixed entries");
    }
    try {
      map.put(1, null);
    } catch (NullPointerException e) {
      System.out.println("no null");
    }
    ConcurrentSkipListSet<String> set = new ConcurrentSkipListSet<>(List.of("b", "a"));
    for (String s : set) {
      if (s.length() < 3) {
        set.add(s + "x");
      }
    }
    System.out.println(set + " " + set.first() + set.pollLast());
    System.out.println(new ConcurrentSkipListMap<>(new TreeMap<>(map).descendingMap()));
  }
}
