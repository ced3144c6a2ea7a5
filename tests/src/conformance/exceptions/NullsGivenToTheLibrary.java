import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The library complains of a null it is given in its own words, or in none. */
public class NullsGivenToTheLibrary {
  interface Action {
    Object run();
  }

  static void show(Action action) {
    try {
      System.out.println(action.run());
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
  }

  static Object texts(String s, int which) {
    return switch (which) {
      case 0 -> s.concat(null);
      case 1 -> s.contains(null);
      case 2 -> s.compareTo(null);
      case 3 -> s.startsWith(null);
      case 4 -> s.indexOf((String) null);
      case 5 -> s.replace("a", null);
      case 6 -> s.equals(null);
      case 7 -> s.equalsIgnoreCase(null);
      case 8 -> String.join(null, "a");
      case 9 -> Integer.decode(null);
      case 10 -> Integer.valueOf(4).compareTo(null);
      case 11 -> BigInteger.TWO.add(null);
      default -> new StringBuilder("a").indexOf(null);
    };
  }

  static Object lists(List<String> list, int which) {
    switch (which) {
      case 0:
        return list.addAll(null);
      case 1:
        return list.removeIf(null);
      case 2:
        list.forEach((Consumer<String>) null);
        return "none";
      case 3:
        return list.containsAll(null);
      case 4:
        return list.removeAll(null);
      case 5:
        return list.toArray((String[]) null);
      case 6:
        return list.add(null) + " " + list.contains(null) + list.remove(null) + list.indexOf(null);
      case 7:
        return new ArrayList<>((Collection<String>) null);
      case 8:
        return Collections.max((Collection<String>) null);
      case 9:
        return List.copyOf(null);
      case 10:
        return Set.copyOf(null);
      case 11:
        return Arrays.copyOf((int[]) null, 2);
      default:
        return new ArrayDeque<>(list).offer(null);
    }
  }

  static Object maps(Map<String, String> map, int which) {
    switch (which) {
      case 0:
        map.putAll(null);
        return "put";
      case 1:
        return map.merge("a", null, String::concat);
      case 2:
        return map.computeIfAbsent("a", null);
      case 3:
        return map.put("a", null);
      case 4:
        return map.get(null) + map.getOrDefault(null, "other") + map.containsValue(null);
      case 5:
        return new TreeMap<>(map).get(null);
      case 6:
        return Map.of("a", null);
      case 7:
        return Optional.of("x").map(null);
      default:
        return Optional.empty().orElseGet(null);
    }
  }

  public static void main(String[] args) {
    for (int i = 0; i < 13; i++) {
      int which = i;
      show(() -> texts("text", which));
      show(() -> lists(new ArrayList<>(List.of("a", "b")), which));
      show(() -> maps(new HashMap<>(Map.of("k", "v")), which));
    }
    show(() -> lists(null, 6));
    show(() -> maps(null, 3));
    show(() -> texts(null, 6));
  }
}
