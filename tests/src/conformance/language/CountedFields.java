import java.util.*;
/** Fields that are counted where their old or new values are used, with wraps and faults between. */
public class CountedFields {
  static int made; static long total; static byte small; static char letter = 'a';
  int size; int[] data = new int[4]; private int hits;
  static int next() { return ++made; }
  static int take() { return made++; }
  static byte bump() { return ++small; }
  static char nextLetter() { return letter++; }
  static char upcoming() { return ++letter; }
  static String name() { return "n" + ++made; }
  final int id; final String label;
  CountedFields(String l) { id = ++made; label = l + id; }
  void add(int x) { data[size++] = x; }
  int pop() { return data[--size]; }
  int hit() { hits += 2; return hits; }
  static int side() { made += 10; return 1; }
  static int mixed() { int r = ++made + side(); return r + made; }
  static int twice() { return made++ + made++; }
  static long grow() { return total = total * 31 + 7; }
  static int chain() { int a, b; a = b = made = 4; return a + b + made; }
  public static void main(String[] args) {
    System.out.println(next() + " " + take() + " " + bump() + nextLetter() + upcoming() + name());
    CountedFields c = new CountedFields("l"); c.add(3); c.add(4); System.out.println(c.pop() + c.size + c.label + c.hit() + c.hit());
    System.out.println(mixed() + " " + twice() + " " + made + " " + chain());
    for (int i = 0; i < 20; i++) grow(); System.out.println(grow());
    for (int i = 0; i < 300; i++) bump(); System.out.println(bump());
    made = Integer.MAX_VALUE; System.out.println(next() + " " + take() + " " + made);
    try { for (int i = 0; i < 9; i++) c.add(i); } catch (ArrayIndexOutOfBoundsException e) { System.out.println(c.size + e.getMessage()); }
  }
}
