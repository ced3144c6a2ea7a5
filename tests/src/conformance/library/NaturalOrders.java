import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sorting by what classes say of themselves, by entries of maps, by orders that have names. */
public class NaturalOrders {
  static class Version implements Comparable<Version> {
    final int major;
    final int minor;
    final String tag;

    Version(int major, int minor, String tag) {
      this.major = major;
      this.minor = minor;
      this.tag = tag;
    }

    @Override
    public int compareTo(Version other) {
      int result = Integer.compare(this.major, other.major);
      if (result == 0) {
        result = this.minor - other.minor;
      }
      return result == 0 ? this.tag.compareTo(other.tag) : result;
    }

    @Override
    public String toString() {
      return major + "." + minor + tag;
    }
  }

  record Money(long cents) implements Comparable<Money> {
    @Override
    public int compareTo(Money o) {
      return Long.compare(cents, o.cents);
    }
  }

  /** Part of the order is that of another class. */
  record Offer(Money price, String shop) implements Comparable<Offer> {
    @Override
    public int compareTo(Offer o) {
      int c = price.compareTo(o.price);
      return c != 0 ? c : shop.compareTo(o.shop);
    }
  }

  static class Animal implements Comparable<Animal> {
    final int legs;

    Animal(int legs) {
      this.legs = legs;
    }

    @Override
    public int compareTo(Animal o) {
      return Integer.compare(legs, o.legs);
    }

    @Override
    public String toString() {
      return getClass().getSimpleName() + legs;
    }
  }

  /** Puts itself before all. */
  static class Proud extends Animal {
    Proud(int legs) {
      super(legs);
    }

    @Override
    public int compareTo(Animal o) {
      return o instanceof Proud ? Integer.compare(o.legs, legs) : -1;
    }
  }

  static class Talking implements Comparable<Talking> {
    static int asked;
    final int n;

    Talking(int n) {
      this.n = n;
    }

    @Override
    public int compareTo(Talking o) {
      asked++;
      return n - o.n;
    }
  }

  static final Comparator<Version> BY_TAG = Comparator.comparing(v -> v.tag);
  static final Comparator<Version> BY_MINOR = Comparator.comparingInt(v -> v.minor);
  static Comparator<Version> changing = BY_TAG;

  static List<Version> versions() {
    List<Version> all = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      all.add(new Version(i * 7 % 3, i * 5 % 4, i % 3 == 0 ? "" : "-b" + i % 5));
    }
    return all;
  }

  public static void main(String[] args) {
    List<Version> versions = versions();
    Collections.sort(versions);
    System.out.println(versions);
    versions.sort(Collections.reverseOrder());
    System.out.println(versions);
    versions = versions();
    versions.sort(null);
    System.out.println(versions);
    versions = versions();
    versions.sort(BY_TAG);
    System.out.println(versions);
    versions.sort(BY_TAG.reversed().thenComparing(BY_MINOR));
    System.out.println(versions);
    versions.sort(changing);
    changing = BY_MINOR;
    versions.sort(changing);
    System.out.println(versions);
    Comparator<Version> order = args.length > 0 ? BY_TAG : BY_MINOR.reversed();
    versions.sort(order);
    System.out.println(versions);
    for (int i = 0; i < 2; i++) {
      int sign = i == 0 ? 1 : -1;
      Comparator<Version> signed = (a, b) -> sign * Integer.compare(a.major, b.major);
      versions.sort(signed);
      System.out.println(versions);
    }
    Version[] array = versions().toArray(new Version[0]);
    Arrays.sort(array);
    System.out.println(Arrays.toString(array));
    Arrays.sort(array, Comparator.reverseOrder());
    System.out.println(Arrays.toString(array));

    List<Offer> offers = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      offers.add(new Offer(new Money(i * 5_000_000_000L % 7), "shop" + i * 2 % 5));
    }
    Collections.sort(offers);
    System.out.println(offers);
    System.out.println(offers.stream().sorted(Comparator.comparing(Offer::price)).collect(Collectors.toList()));
    System.out.println(offers.stream().sorted(Comparator.reverseOrder()).limit(3).collect(Collectors.toList()));
    System.out.println(offers.stream().sorted().skip(6).collect(Collectors.toList()));

    List<Animal> zoo = new ArrayList<>(List.of(new Animal(4), new Proud(2), new Animal(2), new Proud(9), new Animal(0)));
    Collections.sort(zoo);
    System.out.println(zoo);

    List<Talking> talking = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      talking.add(new Talking(i * 3 % 10));
    }
    Collections.sort(talking);
    System.out.println(talking.get(3).n + " " + (Talking.asked >= 9));

    Map<String, Integer> counts = new HashMap<>();
    for (String w : "the cat and the dog and the bird".split(" ")) {
      counts.merge(w, 1, Integer::sum);
    }
    List<Map.Entry<String, Integer>> entries = new ArrayList<>(counts.entrySet());
    entries.sort(Map.Entry.comparingByKey());
    System.out.println(entries);
    entries.sort(Map.Entry.comparingByValue());
    System.out.println(entries);
    entries.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    System.out.println(entries);
    entries.sort(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
    System.out.println(entries);
    entries.sort((a, b) -> b.getValue().equals(a.getValue()) ? a.getKey().compareTo(b.getKey()) : b.getValue() - a.getValue());
    System.out.println(entries);
    List<String> words = new ArrayList<>(counts.keySet());
    words.sort((a, b) -> counts.get(b) - counts.get(a));
    System.out.println(words.get(0));
    words.sort((a, b) -> counts.get(a).equals(counts.get(b)) ? a.compareTo(b) : counts.get(b) - counts.get(a));
    System.out.println(words);
    words.sort(Comparator.comparing(counts::get, Comparator.reverseOrder()));
    System.out.println(words);
    Map<String, Double> prices = new TreeMap<>(Map.of("a", 2.5, "b", -0.0, "c", Double.NaN, "d", 0.0));
    System.out.println(prices.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).collect(Collectors.toList()));
    Map<String, Long> sizes = new TreeMap<>(Map.of("a", 2L, "b", -5_000_000_000L, "c", 7L));
    System.out.println(sizes.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).map(Map.Entry::getKey).collect(Collectors.toList()));
    List<Integer> numbers = new ArrayList<>(List.of(5, -7, 0, Integer.MIN_VALUE, 5, Integer.MAX_VALUE));
    numbers.sort(Comparator.reverseOrder());
    System.out.println(numbers);
    numbers.sort(Collections.reverseOrder());
    System.out.println(numbers);
    Integer[] boxes = {3, 1, 2};
    Arrays.sort(boxes, Collections.reverseOrder());
    System.out.println(Arrays.toString(boxes));
    List<Double> doubles = new ArrayList<>(List.of(0.0, -0.0, 1.5, Double.NaN, -3.0));
    doubles.sort(Comparator.reverseOrder());
    System.out.println(doubles);
    List<Character> letters = new ArrayList<>(List.of('b', 'a', 'c'));
    letters.sort(Comparator.reverseOrder());
    System.out.println(letters);
    List<String> texts = new ArrayList<>(List.of("b", "aa", "", "Z"));
    texts.sort(Comparator.comparing(String::length).reversed().thenComparing(Comparator.reverseOrder()));
    System.out.println(texts);
    texts.sort(String::compareTo);
    System.out.println(texts);
    texts.sort(Collections.reverseOrder(String::compareTo));
    System.out.println(texts);
  }
}
