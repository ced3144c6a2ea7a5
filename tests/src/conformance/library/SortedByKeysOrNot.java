import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Comparators that compare keys, and some that only look as if they did. */
public class SortedByKeysOrNot {
  enum Level { LOW, MIDDLE, HIGH }

  static class Item implements Comparable<Item> {
    final String name;
    final int rank;
    final long id;
    final double price;
    final char mark;
    final boolean open;
    final Level level;
    final int place;
    static int asked;

    Item(String name, int rank, long id, double price, char mark, boolean open, Level level, int place) {
      this.name = name;
      this.rank = rank;
      this.id = id;
      this.price = price;
      this.mark = mark;
      this.open = open;
      this.level = level;
      this.place = place;
    }

    String getName() {
      return name;
    }

    int getRank() {
      return rank;
    }

    int countedRank() {
      asked++;
      return rank;
    }

    int doubled() {
      return getRank() * 2;
    }

    @Override
    public int compareTo(Item o) {
      int c = Integer.compare(rank, o.rank);
      return c != 0 ? c : name.compareTo(o.name);
    }

    @Override
    public String toString() {
      return name + place;
    }
  }

  static class Special extends Item {
    Special(String name, int rank, int place) {
      super(name, rank, -1L, -0.0, 'z', true, Level.LOW, place);
    }

    @Override
    int doubled() {
      return -getRank();
    }
  }

  static class ByLength implements Comparator<Item> {
    @Override
    public int compare(Item a, Item b) {
      int first = a.name.length();
      int second = b.name.length();
      if (first == second) {
        return 0;
      }
      return first < second ? -1 : 1;
    }
  }

  static class Counting implements Comparator<Item> {
    int calls;

    @Override
    public int compare(Item a, Item b) {
      calls++;
      return a.rank - b.rank;
    }
  }

  static List<Item> items() {
    String[] names = {"pear", "fig", "apple", "Fig", "", "kiwi", "pear", "äpfel", "zoo", "apple"};
    double[] prices = {0.0, -0.0, 1.5, Double.NaN, -2.25, Double.POSITIVE_INFINITY, 1e-9, 7};
    List<Item> all = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      String name = names[i * 7 % 10];
      int rank = i * 13 % 5 - 2;
      all.add(
          i % 11 == 5
              ? new Special(name, rank, i)
              : new Item(
                  name, rank, (i * 37L % 9 - 4) * 4_000_000_000L, prices[i * 3 % 8],
                  (char) ('a' + i * 5 % 7), i % 3 == 0, Level.values()[i * 11 % 3], i));
    }
    return all;
  }

  static void show(String title, Comparator<Item> order) {
    System.out.println(title + " " + items().stream().sorted(order).collect(Collectors.toList()));
  }

  static int byMark(Item a, Item b) {
    return a.mark - b.mark;
  }

  public static void main(String[] args) {
    List<Item> a = items();
    a.sort((x, y) -> x.rank - y.rank);
    System.out.println(a);
    a.sort((x, y) -> y.rank - x.rank);
    System.out.println(a);
    a.sort((x, y) -> Long.compare(x.id, y.id));
    System.out.println(a);
    a.sort((x, y) -> -Long.compare(x.id, y.id));
    System.out.println(a);
    a.sort((x, y) -> Double.compare(x.price, y.price));
    System.out.println(a);
    a.sort((x, y) -> Double.compare(y.price, x.price));
    System.out.println(a);
    a.sort(Comparator.comparingDouble((Item x) -> x.price).reversed().thenComparing(Item::getRank));
    System.out.println(a);
    a.sort((x, y) -> x.name.compareTo(y.name));
    System.out.println(a);
    a.sort((x, y) -> y.name.compareTo(x.name));
    System.out.println(a);
    a.sort(Comparator.comparing(Item::getName).reversed());
    System.out.println(a);
    a.sort(Comparator.comparing(Item::getName).reversed().reversed().thenComparing(x -> x.mark));
    System.out.println(a);
    a.sort(Comparator.comparing(Item::getName).reversed().thenComparing(Item::getRank));
    System.out.println(a);
    a.sort(Comparator.comparing(Item::getName).thenComparing(Item::getRank).reversed());
    System.out.println(a);
    a.sort(Comparator.comparing(Item::getName, Comparator.reverseOrder()).thenComparingDouble(x -> x.price));
    System.out.println(a);
    a.sort((x, y) -> Boolean.compare(y.open, x.open));
    System.out.println(a);
    a.sort((x, y) -> x.level.compareTo(y.level));
    System.out.println(a);
    a.sort(Comparator.comparing((Item x) -> x.level).reversed().thenComparing(Comparator.comparing(x -> x.open)));
    System.out.println(a);
    a.sort(SortedByKeysOrNot::byMark);
    System.out.println(a);
    a.sort(Item::compareTo);
    System.out.println(a);
    a.sort(Comparator.comparingInt(Item::doubled));
    System.out.println(a);
    a.sort(new ByLength());
    System.out.println(a);
    a.sort(Collections.reverseOrder(new ByLength()));
    System.out.println(a);
    a.sort((x, y) -> {
      if (x.open != y.open) {
        return x.open ? -1 : 1;
      }
      if (x.rank < y.rank) {
        return 1;
      } else if (x.rank > y.rank) {
        return -1;
      }
      return x.getName().equals(y.getName()) ? Character.compare(y.mark, x.mark) : x.getName().compareTo(y.getName());
    });
    System.out.println(a);
    // What is no order by keys, though it looks like one.
    a = items();
    a.sort((x, y) -> x.rank % 2 == 0 && y.rank % 2 != 0 ? -1 : x.rank % 2 != 0 && y.rank % 2 == 0 ? 1 : 0);
    System.out.println(a);
    a = items();
    a.sort((x, y) -> x.rank == y.rank ? 0 : x.rank > 0 && y.rank <= 0 ? -1 : x.rank <= 0 && y.rank > 0 ? 1 : x.rank - y.rank);
    System.out.println(a);
    a = items();
    Counting counting = new Counting();
    a.sort(counting);
    System.out.println(a + " " + (counting.calls > 80));
    a.sort(Comparator.comparingInt(Item::countedRank));
    System.out.println(Item.asked > 100);
    int[] asked = {0};
    a.sort((x, y) -> {
      asked[0]++;
      return x.name.compareTo(y.name);
    });
    System.out.println(asked[0] > 80);
    show("lambda", (x, y) -> x.place % 10 - y.place % 10);
    show("natural", Comparator.naturalOrder());
    Item[] array = items().toArray(new Item[0]);
    Arrays.sort(array, (x, y) -> y.getName().length() - x.getName().length());
    System.out.println(Arrays.toString(array));
    int factor = a.size() > 10 ? -1 : 1;
    Arrays.sort(array, (x, y) -> Integer.compare(x.rank * factor, y.rank * factor));
    System.out.println(Arrays.toString(array));
    System.out.println(items().stream().sorted(Comparator.comparing(Item::getName)).limit(7).collect(Collectors.toList()));
    System.out.println(items().stream().sorted((x, y) -> y.rank - x.rank).map(Item::getName).distinct().collect(Collectors.toList()));
  }
}
