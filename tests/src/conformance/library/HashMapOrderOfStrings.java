import java.util.*;

/** A HashMap iterates in the order of the JVM's buckets, through growth, merge, put and removal. */
public class HashMapOrderOfStrings {
  public static void main(String[] args) {
    String[] words = "the quick brown fox jumps over the lazy dog and then the dog sleeps while fox runs far away from here zebra apple mango".split(" ");
    Map<String, Integer> merged = new HashMap<>();
    for (String w : words) merged.merge(w, 1, Integer::sum);
    Map<String, Integer> put = new HashMap<>();
    for (String w : words) put.put(w, w.length());
    Map<String, Integer> computed = new HashMap<>();
    for (String w : words) computed.computeIfAbsent(w, String::length);
    System.out.println(merged);
    System.out.println(put);
    System.out.println(computed);
    put.keySet().removeIf(k -> k.length() == 3);
    System.out.println(put);
    put.put("the", 1);
    put.put(null, 0);
    System.out.println(put);
    System.out.println(new HashMap<>(put));
    Map<String, Integer> wide = new HashMap<>(200);
    wide.putAll(merged);
    System.out.println(wide);
    Map<String, Integer> small = new HashMap<>();
    small.putAll(new TreeMap<>(Map.of("q", 1)));
    small.put("banana", 2);
    small.put("cherry", 3);
    small.put("x", 4);
    System.out.println(small);
    System.out.println(new HashSet<>(Arrays.asList(words)));
  }
}
