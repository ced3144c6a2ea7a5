import java.util.*;
public class IdentityMapViews {
  record Box(int i) {}
  static void t(String n, Object o) { System.out.println(n + " " + o); }
  public static void main(String[] a) {
    Box k1a = new Box(17), k1b = new Box(17), k2 = new Box(42);
    Box v1a = new Box(30), v1b = new Box(30), v2 = new Box(99);
    IdentityHashMap<Box, Box> map = new IdentityHashMap<>();
    map.put(k1a, v1a); map.put(k1b, v1b); map.put(k2, v2);
    t("size", map.size());
    t("ck", map.containsKey(k1a) + " " + map.containsKey(k1b) + " " + map.containsKey(new Box(17)));
    t("cv", map.containsValue(v1a) + " " + map.containsValue(v1b) + " " + map.containsValue(new Box(30)));
    t("get", (map.get(k1a) == v1a) + " " + map.get(new Box(17)));
    t("ks", map.keySet().contains(k1a) + " " + map.keySet().contains(new Box(17)));
    t("vs", map.values().contains(v1a) + " " + map.values().contains(new Box(30)));
    t("es", map.entrySet().contains(Map.entry(k1a, v1a)) + " " + map.entrySet().contains(Map.entry(new Box(17), v1a)) + " " + map.entrySet().contains(Map.entry(k1a, new Box(30))));
    t("rm", map.values().remove(new Box(30)) + " " + map.size() + " " + map.values().remove(v1a) + " " + map.size());
    t("krm", map.keySet().remove(new Box(17)) + " " + map.keySet().remove(k1b) + " " + map.size());
    map.put(k1a, v1a);
    IdentityHashMap<Box, Box> m2 = new IdentityHashMap<>(map), m3 = new IdentityHashMap<>();
    m3.put(new Box(17), v2);
    t("eq", map.equals(m2) + " " + map.equals(m3) + " " + map.equals(new HashMap<>(map)) + " " + m3.equals(map));
    t("keq", map.keySet().equals(m2.keySet()) + " " + map.keySet().equals(m3.keySet()) + " " + map.entrySet().equals(m3.entrySet()));
    Map.Entry<Box, Box> e1 = map.entrySet().iterator().next(), e3 = m3.entrySet().iterator().next();
    t("mer", map.merge(k1a, v1a, (x, y) -> new Box(x.i() + y.i())) + " " + map.merge(new Box(17), v1a, (x, y) -> null) + " " + map.size());
    Set<Box> s = Collections.newSetFromMap(new IdentityHashMap<>());
    s.add(k1a); s.add(k1b); s.add(k1a);
    t("set", s.size() + " " + s.contains(new Box(17)) + " " + s.remove(new Box(17)) + " " + s.remove(k1a) + " " + s);
  }
}
