import java.util.*;
import java.util.concurrent.*;
public class MapsChangedInTheirLoops {
  enum Colour { RED, GREEN, BLUE, BLACK }
  public static void main(String[] a) {
    ConcurrentHashMap<String, Integer> m = new ConcurrentHashMap<>();
    for (String s : "a b c d e".split(" ")) m.put(s, s.charAt(0) - 'a');
    for (String k : m.keySet()) { if (k.equals("b")) { m.put("f", 5); m.remove("d"); } if (k.equals("c")) m.put("bb", 6); System.out.print(k + " "); }
    System.out.println(m);
    for (Map.Entry<String, Integer> e : m.entrySet()) { m.put(e.getKey(), e.getValue() + 10); System.out.print(e + " "); if (e.getKey().equals("c")) { e.setValue(99); System.out.print(e + " " + m.get("c") + " "); } }
    System.out.println(m);
    ConcurrentHashMap<Integer, String> n = new ConcurrentHashMap<>();
    for (int i = 0; i < 10; i++) n.put(i, "v" + i);
    int c = 0;
    for (Integer i : n.keySet()) { if (c++ < 40) n.put(i * 7 + 3, "w" + i); System.out.print(i + " "); }
    System.out.println(n.size());
    for (String s : n.values()) { if (s.startsWith("w")) n.values().remove(s); System.out.print(s + " "); }
    System.out.println(n);
    Iterator<Integer> it = n.keySet().iterator();
    while (it.hasNext()) { int i = it.next(); if (i % 2 == 0) it.remove(); else n.remove(i + 1); }
    System.out.println(n);
    try { it.next(); } catch (NoSuchElementException e) { System.out.println("end"); }
    try { n.keySet().iterator().remove(); } catch (IllegalStateException e) { System.out.println("state"); }
    n.entrySet().removeIf(e -> e.getValue().endsWith("1")); n.values().removeIf(v -> v.endsWith("3")); n.keySet().removeIf(k -> k > 20);
    System.out.println(n);
    n.replaceAll((k, v) -> v + k); System.out.println(n);
    try { n.replaceAll((k, v) -> null); } catch (NullPointerException e) { System.out.println("null"); }
    n.forEach((k, v) -> { if (k == 5) n.remove(7); n.put(k + 1, v); System.out.print(k + v + " "); });
    System.out.println(n);
    Enumeration<String> en = n.elements(); while (en.hasMoreElements()) System.out.print(en.nextElement() + " "); System.out.println();
    Set<String> ks = ConcurrentHashMap.newKeySet();
    ks.add("x"); ks.add("y"); ks.add("z");
    for (String s : ks) { ks.add(s + "1".repeat(s.length() > 3 ? 0 : 1)); System.out.print(s + " "); if (ks.size() > 8) break; }
    System.out.println(ks);
    EnumMap<Colour, Integer> em = new EnumMap<>(Colour.class);
    em.put(Colour.GREEN, 1);
    for (Colour k : em.keySet()) { em.put(Colour.RED, 0); em.put(Colour.BLUE, 2); if (k == Colour.BLUE) em.put(Colour.BLACK, 3); System.out.print(k + " "); }
    for (Map.Entry<Colour, Integer> e : em.entrySet()) { em.put(e.getKey(), e.getValue() * 2); System.out.print(e + " "); em.remove(Colour.BLACK); }
    Iterator<Map.Entry<Colour, Integer>> ei = em.entrySet().iterator(); ei.next(); ei.remove(); System.out.println(em + " " + ei.next());
    ConcurrentHashMap<Object, Integer> mixed = new ConcurrentHashMap<>();
    mixed.put("q", 1); mixed.put(List.of(1), 2); mixed.put(2.5, 3); mixed.put('c', 4);
    for (Object o : mixed.keySet()) { mixed.remove(List.of(1)); mixed.put("zz" + mixed.size(), 0); System.out.print(o + " "); if (mixed.size() > 9) break; }
    System.out.println(mixed.size());
    ConcurrentSkipListMap<Integer, Integer> sk = new ConcurrentSkipListMap<>(Map.of(1, 1, 2, 2, 3, 3, 4, 4));
    for (Map.Entry<Integer, Integer> e : sk.entrySet()) { sk.put(e.getKey(), 7); sk.remove(e.getKey() + 1); System.out.print(e + " "); }
    System.out.println(sk);
  }
}
