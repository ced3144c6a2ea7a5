import java.util.*;

/** A private overload that stands before the method the library calls leaves it the name. */
public class OverloadsBesideLibraryNames {
  static class Evens implements Iterable<Integer> {
    @Override
    public Iterator<Integer> iterator() {
      return new Iterator<>() {
        private int at = next(0);

        private int next(int from) {
          return from % 2 == 0 ? from : from + 1;
        }

        @Override
        public boolean hasNext() {
          return at < 8;
        }

        private boolean hasNext(int limit) {
          return at < limit;
        }

        @Override
        public Integer next() {
          int now = at;
          at = next(at + 1);
          return hasNext(100) ? now : -1;
        }
      };
    }
  }

  static class Bag extends AbstractCollection<String> {
    private final List<String> in = new ArrayList<>();

    private int size(int weight) {
      return in.size() * weight;
    }

    private boolean add(String s, int times) {
      return in.addAll(Collections.nCopies(times, s));
    }

    @Override
    public boolean add(String s) {
      return add(s, size(1) + 1);
    }

    @Override
    public Iterator<String> iterator() {
      return in.iterator();
    }

    @Override
    public int size() {
      return size(2) / 2;
    }
  }

  public static void main(String[] args) {
    for (int i : new Evens()) {
      System.out.print(i + " ");
    }
    System.out.println(String.join(",", List.of("a")));
    Bag bag = new Bag();
    Collections.addAll(bag, "x", "y");
    System.out.println(bag + " " + bag.size() + " " + bag.contains("y"));
  }
}
