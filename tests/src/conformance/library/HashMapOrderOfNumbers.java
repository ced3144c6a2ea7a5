import java.util.*;

/** Keys of every box in the order of their hash codes. */
public class HashMapOrderOfNumbers {
  public static void main(String[] args) {
    Map<Integer, String> ints = new HashMap<>();
    for (int i = 0; i < 40; i += 3) ints.put(i * 17 - 100, "v" + i);
    System.out.println(ints);
    Map<Character, Integer> chars = new HashMap<>();
    for (char c : "hello world programming".toCharArray()) chars.put(c, chars.getOrDefault(c, 0) + 1);
    System.out.println(chars);
    Map<Long, Integer> longs = new HashMap<>();
    for (long l = 1; l < 5000000000L; l *= 7) longs.put(l, (int) (l % 100));
    System.out.println(longs);
    Map<Double, String> doubles = new HashMap<>();
    for (double d = -2; d < 3; d += 0.5) doubles.put(d, "x" + d);
    System.out.println(doubles);
    Map<Boolean, String> flags = new HashMap<>();
    flags.put(true, "t");
    flags.put(false, "f");
    System.out.println(flags);
    Set<Integer> s = new HashSet<>(Arrays.asList(100, 33, 17, 16, 1, 0, 64, -1, 1000000));
    System.out.println(s + " " + s.hashCode());
  }
}
