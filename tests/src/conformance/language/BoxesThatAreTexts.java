import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Boxes of characters that nothing tells from strings of one. */
public class BoxesThatAreTexts {
  static Deque<Character> st = new ArrayDeque<>();
  static Map<Character, Integer> m = new HashMap<>();

  static class Holders {
    static class Box<T> {
      T v;

      Box(T v) {
        this.v = v;
      }

      T get() {
        return v;
      }
    }

    static void run() {
      Box<Character> b = new Box<>('z');
      char c = b.get();
      System.out.println(c + 1);
      System.out.println(b.get());
      System.out.println(b.v.compareTo('a'));
      System.out.println(b.v.hashCode());
    }
  }

  static class Lists {

    static void run() {
      List<Character> l = new ArrayList<>(List.of('d', 'a', 'c'));
      Collections.sort(l);
      System.out.println(l);
      l.sort(Comparator.reverseOrder());
      System.out.println(l);
      System.out.println(l.indexOf('c'));
      System.out.println(Collections.max(l));
      System.out.println(l.contains('q'));
      System.out.println(l.remove((Character) 'a'));
      System.out.println(l.hashCode());
    }
  }

  static class Streams {

    static void run() {
      List<Character> l = "stream".chars().mapToObj(c -> (char) c).collect(Collectors.toList());
      System.out.println(l);
      System.out.println(l.stream().map(String::valueOf).collect(Collectors.joining("-")));
      System.out.println(
          l.stream()
              .filter(Character::isLetter)
              .map(Character::toUpperCase)
              .map(Object::toString)
              .collect(Collectors.joining()));
      System.out.println(l.stream().mapToInt(c -> c).sum());
      System.out.println(l.stream().sorted().toList());
      System.out.println(l.stream().distinct().count());
    }
  }

  static class Groups {

    static void run() {
      Map<Character, Long> g =
          "mississippi"
              .chars()
              .mapToObj(c -> (char) c)
              .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
      System.out.println(g);
      for (Map.Entry<Character, Long> e : g.entrySet())
        System.out.println(e.getKey() + "=" + e.getValue() + (char) (e.getKey() + 1));
      System.out.println(g.get('s'));
    }
  }

  static class Sums {
    static Character next(Character c) {
      return c == null ? null : (char) (c + 1);
    }

    static char up(Character c) {
      return Character.toUpperCase(c);
    }

    static void run() {
      System.out.println(next('a'));
      System.out.println(next(null));
      System.out.println(up('b'));
      Character c = 'x';
      c++;
      System.out.println(c);
      c = (char) (c - 2);
      System.out.println(c);
      int i = c;
      System.out.println(i);
      System.out.println(c + c);
      System.out.println((char) (c + 1));
      System.out.println(c > 'a');
      System.out.println(c == 'w');
      switch (c) {
        case 'w':
          System.out.println("w!");
          break;
        default:
          System.out.println("?");
      }
    }
  }

  static class Constants {
    enum Tok {
      A('a'),
      B('b');
      final Character c;

      Tok(Character c) {
        this.c = c;
      }

      static Tok of(char x) {
        for (Tok t : values()) if (t.c == x) return t;
        return null;
      }
    }

    static void run() {
      System.out.println(Tok.of('b'));
      System.out.println(Tok.A.c);
      System.out.println(Tok.B.c.equals('b'));
      System.out.println(Tok.A.c.compareTo(Tok.B.c));
    }
  }

  static class Nulls {

    static void run() {
      try {
        Deque<Character> e = new ArrayDeque<>();
        e.push(null);
      } catch (NullPointerException e) {
        System.out.println("npe");
      }
      try {
        Map<Character, Integer> t = new TreeMap<>();
        t.put(null, 1);
      } catch (NullPointerException e) {
        System.out.println("npe2");
      }
      Map<Character, Integer> h = new HashMap<>();
      h.put(null, 4);
      h.put('x', 5);
      System.out.println(h);
      System.out.println(h.get(null));
      Character none = st.size() > 99 ? 'a' : null;
      try {
        System.out.println(none.compareTo('a'));
      } catch (NullPointerException e) {
        System.out.println("npe3");
      }
      try {
        System.out.println(none.hashCode());
      } catch (NullPointerException e) {
        System.out.println("npe4");
      }
      try {
        System.out.println('a' == none);
      } catch (NullPointerException e) {
        System.out.println("npe5");
      }
      try {
        System.out.println(none.equals('a'));
      } catch (NullPointerException e) {
        System.out.println("npe6");
      }
      try {
        System.out.println(none.toString());
      } catch (NullPointerException e) {
        System.out.println("npe7");
      }
      try {
        switch (none) {
          default:
            System.out.println("no");
        }
      } catch (NullPointerException e) {
        System.out.println("npe8");
      }
      try {
        int x = none + 1;
        System.out.println(x);
      } catch (NullPointerException e) {
        System.out.println("npe9");
      }
    }
  }

  static class Tokens {
    sealed interface E permits Num, Op {}

    record Num(int n) implements E {}

    record Op(Character o, E l, E r) implements E {}

    static int ev(E e) {
      if (e instanceof Num n) return n.n();
      Op o = (Op) e;
      int a = ev(o.l()), b = ev(o.r());
      return switch (o.o()) {
        case '+' -> a + b;
        case '*' -> a * b;
        default -> throw new IllegalStateException("op " + o.o());
      };
    }

    static void run() {
      E e = new Op('+', new Num(2), new Op('*', new Num(3), new Num(4)));
      System.out.println(e);
      System.out.println(ev(e));
      System.out.println(e.equals(new Op('+', new Num(2), new Op('*', new Num(3), new Num(4)))));
      System.out.println(e.hashCode());
      try {
        ev(new Op('?', new Num(1), new Num(1)));
      } catch (IllegalStateException x) {
        System.out.println(x.getMessage());
      }
    }
  }

  static class Tries {
    static class Trie {
      final Map<Character, Trie> kids = new HashMap<>();
      boolean end;

      void add(String w) {
        Trie t = this;
        for (char c : w.toCharArray()) t = t.kids.computeIfAbsent(c, k -> new Trie());
        t.end = true;
      }

      int size() {
        int n = end ? 1 : 0;
        for (Trie t : kids.values()) n += t.size();
        return n;
      }

      void walk(String p, List<String> out) {
        if (end) out.add(p);
        for (Map.Entry<Character, Trie> e : kids.entrySet()) e.getValue().walk(p + e.getKey(), out);
      }
    }

    static void run() {
      Trie t = new Trie();
      for (String w : "tea ten to inn in i".split(" ")) t.add(w);
      List<String> out = new ArrayList<>();
      t.walk("", out);
      System.out.println(out);
      System.out.println(t.size());
      System.out.println(t.kids.keySet());
      System.out.println(t.kids.get('t').kids.containsKey('e'));
    }
  }

  static class Shapes {
    abstract static class Shape {
      abstract Character code();

      public String toString() {
        return "S" + code();
      }
    }

    static class Sq extends Shape {
      Character code() {
        return 'q';
      }
    }

    static class Ci extends Shape {
      Character code() {
        return null;
      }
    }

    static void run() {
      Shape[] ss = {new Sq(), new Ci()};
      for (Shape s : ss) {
        System.out.println(s);
        System.out.println(s.code() == null);
      }
      System.out.println(ss[0].code().equals(ss[0].code()));
      System.out.println(ss[0].code().charValue() + 0);
    }
  }

  static class Brackets {

    static void run() {
      StringBuilder b = new StringBuilder();
      Map<Character, Character> pair = Map.of(')', '(', ']', '[');
      Deque<Character> k = new ArrayDeque<>();
      boolean ok = true;
      for (char c : "([)]".toCharArray()) {
        if (pair.containsValue(c)) k.push(c);
        else if (pair.containsKey(c)) {
          if (k.isEmpty() || k.pop() != pair.get(c)) {
            ok = false;
            break;
          }
        }
      }
      System.out.println(ok);
      Map<Character, Integer> roman = new HashMap<>();
      roman.put('I', 1);
      roman.put('V', 5);
      roman.put('X', 10);
      int sum = 0;
      String r = "XIV";
      for (int i = 0; i < r.length(); i++) {
        int v = roman.get(r.charAt(i));
        sum += i + 1 < r.length() && v < roman.get(r.charAt(i + 1)) ? -v : v;
      }
      System.out.println(sum);
    }
  }

  static class Grades {

    static void run() {
      Map<String, Character> grades = new LinkedHashMap<>();
      grades.put("ann", 'A');
      grades.put("bob", 'C');
      for (var e : grades.entrySet())
        System.out.println(e.getKey() + e.getValue() + (int) e.getValue());
      grades.replaceAll((k, v) -> (char) (v + 1));
      System.out.println(grades);
      System.out.println(grades.containsValue('B'));
      System.out.println(grades.values());
      System.out.println(new TreeSet<>(grades.values()));
      grades.merge("ann", 'Z', (a, b) -> a > b ? a : b);
      System.out.println(grades.get("ann"));
      System.out.println(grades.getOrDefault("x", '-'));
    }
  }

  static class Heaps {

    static void run() {
      PriorityQueue<Character> q =
          new PriorityQueue<>(
              Comparator.comparing((Character c) -> -m.getOrDefault(c, 0)).thenComparing(c -> c));
      q.addAll(m.keySet());
      StringBuilder b = new StringBuilder();
      while (!q.isEmpty()) b.append(q.poll());
      System.out.println(b);
      PriorityQueue<Character> n = new PriorityQueue<>();
      n.add('z');
      n.add('a');
      n.offer('m');
      System.out.println(n.poll() + "" + n.peek());
      PriorityQueue<Character> rv = new PriorityQueue<>(Collections.reverseOrder());
      rv.addAll(List.of('a', 'c', 'b'));
      System.out.println(rv.poll());
    }
  }

  public static void main(String[] args) {
    for (char c : "abcab".toCharArray()) {
      st.push(c);
      m.merge(c, 1, Integer::sum);
    }
    st.pop();
    st.pop();
    Holders.run();
    Lists.run();
    Streams.run();
    Groups.run();
    Sums.run();
    Constants.run();
    Nulls.run();
    Tokens.run();
    Tries.run();
    Shapes.run();
    Brackets.run();
    Grades.run();
    Heaps.run();
    char last = st.pop();
    System.out.println(last + " " + m.get(last) + st.size());
  }
}
