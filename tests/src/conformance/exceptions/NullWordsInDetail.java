import java.util.*;
import java.util.function.*;
import java.util.stream.*;
public class NullWordsInDetail {
  enum Color { RED, GREEN } sealed interface Shape permits Circle, Square {} record Circle(double r) implements Shape {} record Square(Integer side) implements Shape {}
  static class Person { String name; Integer age; List<String> tags; Person boss; Map<String, List<Integer>> scores; int[][] grid; Color color; Supplier<String> sup; char[] cs; StringBuilder sb; Person(String n) { name = n; } String getName() { return name; } Person getBoss() { return boss; } int[] arr() { return null; } static Person none() { return null; } boolean same(Person o) { return name.equals(o.name); } }
  interface Act { void run(); }
  static int n;
  static void t(Act a) { n++; try { a.run(); System.out.println(n + " nothing"); } catch (NullPointerException e) { System.out.println(n + " " + e.getMessage()); } }
  static int len(String s) { return s.length(); }
  static int total(int[] xs) { int t = 0; for (int x : xs) t += x; return t; }
  static String first(String[] xs) { return xs[0].trim(); }
  static int unbox(Integer a, Integer b) { return a + b; }
  static boolean cmp(Integer a, int b) { return a == b; }
  static long sum(Long... ls) { long s = 0; for (Long l : ls) s += l; return s; }
  public static void main(String[] args) {
    Person p = new Person(null); Person q = null;
    t(() -> len(null));
    t(() -> total(null));
    t(() -> first(null));
    t(() -> first(new String[1]));
    t(() -> unbox(1, null));
    t(() -> unbox(null, 1));
    t(() -> unbox(null, null));
    t(() -> { Integer[] both = new Integer[2]; n += both[0] + both[1]; });
    t(() -> cmp(null, 3));
    t(() -> sum(1L, null));
    t(() -> System.out.println(p.name.toUpperCase()));
    t(() -> System.out.println(p.getName().trim()));
    t(() -> System.out.println(p.getBoss().getName()));
    t(() -> System.out.println(p.boss.boss.name));
    t(() -> p.boss.name = "x");
    t(() -> p.boss.boss = p);
    t(() -> System.out.println(p.age + 1));
    t(() -> p.age++);
    t(() -> p.age += 2);
    t(() -> System.out.println(p.age == 3));
    t(() -> p.tags.add("x"));
    t(() -> { for (String s : p.tags) System.out.println(s); });
    t(() -> System.out.println(p.tags.size()));
    t(() -> System.out.println(p.scores.get("a").get(0)));
    t(() -> { p.scores = new HashMap<>(); System.out.println(p.scores.get("a").get(0)); });
    t(() -> { p.grid = new int[2][]; System.out.println(p.grid[1][0]); });
    t(() -> p.grid[1][0] = 3);
    t(() -> System.out.println(p.grid[1].length));
    t(() -> System.out.println(p.arr()[0]));
    t(() -> System.out.println(p.arr().length));
    t(() -> Person.none().getName());
    t(() -> System.out.println(Person.none().name));
    t(() -> { switch (p.color) { case RED: System.out.println("r"); break; default: System.out.println("d"); } });
    t(() -> System.out.println(p.color.name()));
    t(() -> System.out.println(p.color.ordinal()));
    t(() -> System.out.println(p.sup.get()));
    t(() -> System.out.println(p.cs.length));
    t(() -> System.out.println(p.cs[0]));
    t(() -> p.sb.append("x"));
    t(() -> p.sb.append("x").append("y"));
    t(() -> System.out.println(p.same(p)));
    t(() -> { String s = null; System.out.println(s + s); });
    t(() -> { String s = null; s += "a"; System.out.println(s.length()); });
    t(() -> { String s = null; s.concat("x"); });
    t(() -> System.out.println("a".equals(null)));
    t(() -> { Object o = null; o.equals(o); });
    t(() -> { Object[] os = new Object[2]; os[0].toString(); });
    t(() -> { String[][] ss = new String[2][2]; ss[1][0].length(); });
    t(() -> { Integer[] is = new Integer[2]; int k = is[0]; });
    t(() -> { Integer[] is = new Integer[2]; is[1]++; });
    t(() -> { boolean[] b = null; b[0] = true; });
    t(() -> { byte[] b = null; b[0]++; });
    t(() -> { char[] b = null; char c = b[0]; });
    t(() -> { double[] b = null; b[1] = 2; });
    t(() -> { short[] b = null; short s = b[1]; });
    t(() -> { float[] b = null; b[0] += 1; });
    t(() -> { long[][] b = new long[1][]; b[0][0] = 1; });
    t(() -> { Boolean b = null; if (b) System.out.println(); });
    t(() -> { Character c = null; char d = c; });
    t(() -> { Double d = null; double e = d * 2; });
    t(() -> { Long l = null; long m = l; });
    t(() -> { Map<String, Integer> m = new HashMap<>(); m.put("a", m.get("a") + 1); });
    t(() -> { List<Integer> l = new ArrayList<>(); l.add(null); int s = 0; for (int x : l) s += x; });
    t(() -> { Square s = new Square(null); int k = s.side(); });
    t(() -> { Circle c = null; System.out.println(c.r()); });
    t(() -> { Shape s = null; if (s instanceof Circle c) System.out.println(c); System.out.println(s.hashCode()); });
    t(() -> Stream.of("a", null).map(String::length).forEach(System.out::println));
    t(() -> { Function<String, Integer> f = String::length; f.apply(null); });
    t(() -> { Runnable r = null; r.run(); });
    t(() -> { Comparator<String> c = null; c.compare("a", "b"); });
    t(() -> { Iterator<String> it = null; it.next(); });
    t(() -> { Thread x = null; synchronized (x) { } });
    t(() -> { Person pp = new Person("a"); pp.boss.getBoss().getName(); });
    t(() -> { Person[] ps = {new Person("z"), null}; for (Person x : ps) System.out.println(x.name); });
    t(() -> { int i = 1; Person[] ps = new Person[3]; ps[i].name = "k"; ps[i + 1].name = "m"; });
    t(() -> { Optional<String> o = null; o.isPresent(); });
    t(() -> { String s = args.length > 5 ? "x" : null; s.length(); });
    t(() -> (args.length > 5 ? p : q2()).getName());
    t(() -> { var l = new ArrayList<Person>(); l.add(null); l.get(0).getName(); });
    t(() -> ((Person) null).getName());
    t(() -> { Object o = null; ((Person) o).getName(); });
    t(() -> { Deque<Integer> d = new ArrayDeque<>(); int x = d.peek(); });
    t(() -> { int x = new ArrayDeque<Integer>().pollFirst(); });
    t(() -> { Scanner s = null; s.nextInt(); });
  }
  static Person q2() { return null; }
}
