import java.util.*;

/** Overrides in subclasses of the library's collections, met by the library's own methods. */
public class OverridesTheLibraryAsks {
  /** Keeps the largest. */
  static class Best extends PriorityQueue<Integer> {
    final int room;

    Best(int room) {
      this.room = room;
    }

    @Override
    public boolean offer(Integer x) {
      boolean changed = super.offer(x);
      if (size() > room) {
        System.out.println("drops " + poll());
      }
      return changed;
    }
  }

  static class Counted extends PriorityQueue<String> {
    int adds;

    @Override
    public boolean add(String s) {
      adds++;
      return super.add(s);
    }
  }

  static class Once<T> extends ArrayList<T> {
    @Override
    public boolean add(T t) {
      return !contains(t) && super.add(t);
    }
  }

  static class Quiet extends ArrayList<String> {
    @Override
    public int size() {
      System.out.print(".");
      return super.size();
    }

    @Override
    public String get(int i) {
      return super.get(i < 0 ? super.size() + i : i);
    }
  }

  /** Takes itself for the equal of strings, which strings do not. */
  static class AnyCase {
    final String s;

    AnyCase(String s) {
      this.s = s;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof AnyCase c && s.equalsIgnoreCase(c.s) || o instanceof String t && s.equalsIgnoreCase(t);
    }

    @Override
    public int hashCode() {
      return s.toLowerCase().hashCode();
    }
  }

  public static void main(String[] args) {
    Queue<Integer> best = new Best(2);
    for (int x : new int[] {5, 1, 9, 7}) best.add(x);
    best.addAll(List.of(3, 8));
    System.out.println(best + " " + best.offer(2) + " " + best.peek());
    Counted counted = new Counted();
    counted.add("b");
    counted.offer("a");
    counted.addAll(List.of("c", "d"));
    System.out.println(counted.adds + " " + counted);
    Once<String> once = new Once<>();
    Collections.addAll(once, "a", "b", "a");
    once.add("b");
    System.out.println(once);
    Quiet quiet = new Quiet();
    quiet.add("x");
    quiet.add("y");
    System.out.println(quiet.size() + quiet.get(-1) + quiet.contains("x") + quiet.indexOf("y"));
    Object caseless = new AnyCase("Polish");
    System.out.println(caseless.equals("polish") + " " + "polish".equals(caseless) + " " + List.of(caseless).contains("polish"));
    Stack<Integer> stack = new Stack<>();
    stack.push(1);
    Object copy = stack.clone();
    ((Stack<?>) copy).pop();
    System.out.println(stack + " " + copy + " " + copy.getClass().getSimpleName());
    Object comparator = new Comparator<String>() {
          @Override
          public int compare(String a, String b) {
            return 0;
          }
        };
    Object task = (Runnable) () -> {};
    System.out.println((comparator instanceof Comparator) + " " + (comparator instanceof Runnable) + " " + (task instanceof Runnable) + " " + (task instanceof Comparator));
  }
}
