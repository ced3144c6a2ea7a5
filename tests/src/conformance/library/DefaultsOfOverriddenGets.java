import java.util.*;

/** Which maps ask an overridden get for their getOrDefault: those that inherit Map's own. */
public class DefaultsOfOverriddenGets {
  enum Key {
    A,
    B
  }

  static class OfEnum extends EnumMap<Key, Integer> {
    OfEnum() {
      super(Key.class);
    }

    @Override
    public Integer get(Object key) {
      return Objects.requireNonNullElse(super.get(key), -1);
    }
  }

  static class Weak extends WeakHashMap<Key, Integer> {
    @Override
    public Integer get(Object key) {
      return Objects.requireNonNullElse(super.get(key), -1);
    }
  }

  static class Hashed extends HashMap<Key, Integer> {
    @Override
    public Integer get(Object key) {
      return Objects.requireNonNullElse(super.get(key), -1);
    }
  }

  static class Sorted extends TreeMap<Key, Integer> {
    @Override
    public Integer get(Object key) {
      return Objects.requireNonNullElse(super.get(key), -1);
    }
  }

  public static void main(String[] args) {
    List<Map<Key, Integer>> maps =
        List.of(new OfEnum(), new Weak(), new Hashed(), new Sorted(), new EnumMap<>(Key.class));
    for (Map<Key, Integer> map : maps) {
      map.put(Key.A, 3);
      System.out.println(
          map.get(Key.B) + " " + map.getOrDefault(Key.B, 7) + " " + map.getOrDefault(Key.A, 7));
    }
    Map<String, Integer> same = new IdentityHashMap<>();
    same.put("k", null);
    System.out.println(same.getOrDefault("k", 7) + " " + same.getOrDefault("x", 7));
  }
}
