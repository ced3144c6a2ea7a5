import java.util.*;
import java.util.concurrent.*;

/** A null key taken out of the views of maps that have such keys, and of maps that refuse them. */
public class NullKeysTakenOut {
  public static void main(String[] args) {
    List<Map<String, Integer>> maps =
        List.of(
            new HashMap<>(),
            new LinkedHashMap<>(),
            new WeakHashMap<>(),
            new IdentityHashMap<>(),
            new Hashtable<>(),
            new ConcurrentHashMap<>());
    for (Map<String, Integer> map : maps) {
      map.put("a", 1);
      try {
        System.out.print(map.keySet().remove(null) + " ");
        map.put(null, 2);
        System.out.println(map.keySet().remove(null) + " " + map + map.keySet().contains(null));
      } catch (NullPointerException e) {
        System.out.println("refused " + map.keySet().remove("a") + map);
      }
    }
  }
}
