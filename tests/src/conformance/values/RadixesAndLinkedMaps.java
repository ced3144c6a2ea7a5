import java.util.*;
/** Numbers in other radixes; linked maps of all sorts of keys, in order of insertion and of use. */
public class RadixesAndLinkedMaps {
  enum Color { RED, GREEN }
  static class Lru<K, V> extends LinkedHashMap<K, V> {
    private final int cap;
    Lru(int cap) { super(16, 0.75f, true); this.cap = cap; }
    @Override protected boolean removeEldestEntry(Map.Entry<K, V> e) { return size() > cap; }
  }
  public static void main(String[] args) {
    int[] xs = {0, 1, -1, 255, Integer.MIN_VALUE, Integer.MAX_VALUE, 123456789};
    for (int x : xs) {
      System.out.println(Integer.toHexString(x) + " " + Integer.toOctalString(x) + " " + Integer.toBinaryString(x) + " " + Integer.toString(x, 36));
      System.out.println(Long.toHexString(x) + " " + Long.toOctalString(x) + " " + Long.toBinaryString(x * 1234567L));
    }
    String padded = String.format("%8s", Integer.toBinaryString(42)).replace(' ', '0');
    System.out.println(padded + Integer.toHexString(42).length() + Integer.toHexString(0xCAFE).toUpperCase());
    Lru<String, Integer> lru = new Lru<>(3);
    for (String s : "a b c a d a e".split(" ")) lru.merge(s, 1, Integer::sum);
    System.out.println(lru + " " + lru.get("d") + " " + lru);
    Map<Object, Integer> mixed = new LinkedHashMap<>();
    mixed.put(1, 1); mixed.put(1L, 2); mixed.put("1", 3); mixed.put('1', 4); mixed.put(null, 5);  mixed.put(2.5, 7);
    mixed.remove(1L); mixed.put(1L, 9); mixed.computeIfAbsent("z", k -> 10); mixed.compute(1, (k, v) -> v + 1);
    System.out.println(mixed + " " + mixed.hashCode() + " " + new HashMap<>(mixed).size());
    Map<String, Integer> copy = new LinkedHashMap<>(Map.of("q", 1)); copy.putAll(lru); copy.clear(); copy.putIfAbsent("k", 3);
    for (int i = 0; i < 200; i++) { copy.put("k" + i % 7, i); if (i % 3 == 0) copy.remove("k" + i % 5); }
    System.out.println(copy);
    Iterator<Map.Entry<String, Integer>> it = copy.entrySet().iterator();
    it.next(); it.remove(); it.next().setValue(77);
    System.out.println(copy + " " + copy.keySet() + copy.values());
    try { new Scanner((String) null); } catch (NullPointerException e) { System.out.println("npe"); }
    Scanner sc = new Scanner("one 2 three\nfour");
    while (sc.hasNext()) System.out.print(sc.hasNextInt() ? "<" + sc.nextInt() + ">" : sc.next() + ";");
    System.out.println(Integer.parseInt("zz", 36) + Integer.parseInt("-7f", 16) + " " + Integer.valueOf("12"));
    try { Integer.parseInt("12a"); } catch (NumberFormatException e) { System.out.println(e.getMessage()); }
    try { Long.parseLong("9", 8); } catch (NumberFormatException e) { System.out.println(e.getMessage()); }
    Runnable r = () -> System.out.println("run"); r.run();
    Comparator<String> c = Comparator.reverseOrder();
    List<String> names = new ArrayList<>(List.of("b", "a")); names.sort(c); System.out.println(names);
    try { new LinkedHashMap<String, String>(-1); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    Set<String> ls = new LinkedHashSet<>(List.of("x", "y")); ls.add("w"); ls.remove("x"); ls.add("x"); System.out.println(ls);
  }
}
