import java.util.*;
/** Small boxed values are one object each, as keys too. */
public class BoxesOfTheCacheAsIdentities {
  @SuppressWarnings({"removal", "deprecation"})
  public static void main(String[] args) {
    IdentityHashMap<Object, String> m = new IdentityHashMap<>();
    m.put('a', "1"); m.put('a', "2");
    System.out.println(m.size() + " " + m.get('a'));
    m.put(5L, "x"); m.put(5L, "y"); m.put((short) 5, "s"); m.put((short) 5, "t"); m.put((byte) 5, "b"); m.put((byte) 5, "c"); m.put(5, "i");
    System.out.println(m.size() + " " + m.get(5L) + m.get((short) 5) + m.get((byte) 5) + m.get(5));
    m.put(1000, "i"); m.put(1000, "j"); m.put(1000L, "l"); m.put(1000L, "m"); m.put((short) 1000, "s"); m.put((short) 1000, "s"); m.put('\u1000', "c"); m.put('\u1000', "c");
    System.out.println(m.size());
    m.put(true, "t"); m.put(Boolean.TRUE, "u"); m.put(Boolean.valueOf("true"), "v");
    System.out.println(m.size() + " " + m.get(true));
    m.put(new Boolean(true), "w");
    System.out.println(m.size());
    System.out.println(new Boolean(true) == new Boolean(true));
    System.out.println(new Boolean(true) == Boolean.TRUE);
    System.out.println(new Integer(5) == new Integer(5));
    System.out.println(Integer.valueOf(5) == Integer.valueOf(5));
    System.out.println(new Character('x') == Character.valueOf('x'));
    System.out.println(new Long(5) == Long.valueOf(5));
    System.out.println(new String("x") == "x");
    IdentityHashMap<String, String> v = new IdentityHashMap<>();
    String k = new String("key");
    v.put(k, "v");
    System.out.println(v.keySet().contains("key") + " " + v.keySet().contains(k));
    System.out.println(v.keySet().remove("key") + " " + v.size() + " " + v.keySet().remove(k) + " " + v.size());
    Set<Object> s = Collections.newSetFromMap(new IdentityHashMap<>());
    System.out.println(s.add('c') + " " + s.add('c') + " " + s.add(7L) + " " + s.add(7L) + " " + s.add(700L) + " " + s.add(700L) + " " + s.size());
    System.out.println(s.add(1.5) + " " + s.add(1.5) + " " + s.add(new String("q")) + s.add(new String("q")) + s.contains('c') + s.remove('c'));
    Map<Character, Integer> c = new IdentityHashMap<>();
    for (char ch : "hello".toCharArray()) c.merge(ch, 1, Integer::sum);
    System.out.println(c.size() + " " + c.get('l'));
    Map<Long, Integer> l = new IdentityHashMap<>();
    for (long i = 0; i < 10; i++) l.merge(i % 3, 1, Integer::sum);
    System.out.println(l.size() + " " + l.get(0L));
    System.out.println(m.hashCode() == 0);
    Map.Entry<Character, Integer> e = c.entrySet().iterator().next();
    System.out.println(c.get(e.getKey()).equals(e.getValue()));
  }
}
