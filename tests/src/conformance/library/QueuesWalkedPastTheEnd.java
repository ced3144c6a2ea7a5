import java.util.*;
import java.util.concurrent.*;

/** Iterators of queues at their end, and beside changes. */
public class QueuesWalkedPastTheEnd {
  static void walk(String name, Queue<String> q) {
    Collections.addAll(q, "a", "b");
    Iterator<String> i = q.iterator();
    i.next();
    i.next();
    try {
      i.next();
    } catch (NoSuchElementException e) {
      System.out.println(name + " ends");
    }
    i.remove();
    System.out.println(q);
    Iterator<String> j = q.iterator();
    q.add("c");
    try {
      System.out.println(j.next());
    } catch (ConcurrentModificationException e) {
      System.out.println(name + " has changed");
    }
  }

  public static void main(String[] args) {
    walk("linked", new ConcurrentLinkedQueue<>());
    walk("deque", new ConcurrentLinkedDeque<>());
    walk("array", new ArrayBlockingQueue<>(8));
    walk("blocking", new LinkedBlockingDeque<>());
    walk("heap", new PriorityBlockingQueue<>());
    walk("plain", new PriorityQueue<>());
    String none = args.length == 0 ? null : "";
    NavigableSet<String> set = new ConcurrentSkipListSet<>();
    try {
      System.out.println(set.ceiling(none));
    } catch (NullPointerException e) {
      System.out.println("no null");
    }
    System.out.println(new TreeSet<String>().floor(none));
  }
}
