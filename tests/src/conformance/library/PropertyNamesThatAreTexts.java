import java.util.*;
public class PropertyNamesThatAreTexts {
  public static void main(String[] a) {
    Properties p = new Properties(), q = new Properties(p);
    p.setProperty("a", "1"); p.put("n", 4); p.put(5, "x"); q.setProperty("b", "2"); q.setProperty("a", "3");
    System.out.println(new TreeSet<>(p.stringPropertyNames()) + " " + new TreeSet<>(q.stringPropertyNames()) + " " + p.size() + " " + q.getProperty("n", "none"));
    p.remove(5); p.remove("n");
    List<String> names = new ArrayList<>(); for (Enumeration<?> e = q.propertyNames(); e.hasMoreElements(); ) names.add((String) e.nextElement()); Collections.sort(names); System.out.println(names);
    for (Object k : q.keySet()) { q.remove(k); q.setProperty("z" + k, "new"); if (q.size() > 3) break; }
    System.out.println(q.containsKey("b") + " " + q.containsKey("za"));
  }
}
