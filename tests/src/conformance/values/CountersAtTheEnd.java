import java.util.List;

/** What counts up or down wraps where it starts near the end of its type, however it counts. */
public class CountersAtTheEnd {
  private int up = Integer.MAX_VALUE - 1;
  private long deep = Long.MIN_VALUE + 1;
  private int small;
  private static int shared;
  private int position;

  private int step() {
    return up++;
  }

  private static int recursive(int depth, int n) {
    return n == 0 ? depth : recursive(depth + 1, n - 1);
  }

  private static long down(long x, int n) {
    return n == 0 ? x : down(x - 3, n - 1);
  }

  private static int counted(List<String> words, int from) {
    int n = from;
    for (String w : words) {
      if (!w.isEmpty()) {
        n++;
      }
    }
    return n;
  }

  private static int jumped(int[] steps) {
    int n = 0;
    for (int s : steps) {
      n += s;
    }
    return n;
  }

  private boolean accept(String text, String word) {
    if (text.startsWith(word, position)) {
      position += word.length();
      return true;
    }
    return false;
  }

  public static void main(String[] args) {
    CountersAtTheEnd c = new CountersAtTheEnd();
    System.out.println(c.step() + " " + c.step() + " " + c.step());
    c.deep--;
    c.deep--;
    System.out.println(c.deep);
    for (int i = 0; i < 1000; i++) {
      c.small += 3;
      shared--;
    }
    System.out.println(c.small + " " + shared);
    shared = Integer.MIN_VALUE;
    shared--;
    System.out.println(shared);
    System.out.println(recursive(0, 50) + " " + recursive(Integer.MAX_VALUE - 5, 50));
    System.out.println(down(10, 5) + " " + down(Long.MIN_VALUE + 4, 3));
    System.out.println(counted(List.of("a", "", "b"), 0) + " " + counted(List.of("a", "b"), Integer.MAX_VALUE));
    System.out.println(jumped(new int[] {Integer.MAX_VALUE, 1, 2}));
    System.out.println(c.accept("one two", "one") + " " + c.accept("one two", " two") + " " + c.position);
    c.position = Integer.MAX_VALUE - 1;
    System.out.println(c.accept("x", "x") + " " + c.position);
    c.position += "four".length();
    System.out.println(c.position);
    int n = 0;
    int last = 0;
    while (n >= 0) {
      last = n;
      n += 0x10000001;
    }
    System.out.println(last + " " + n);
    int turns = Integer.MAX_VALUE - 2;
    int seen = 0;
    do {
      turns++;
      seen++;
    } while (turns > 0);
    System.out.println(turns + " " + seen);
    short s = Short.MAX_VALUE;
    s++;
    byte b = Byte.MIN_VALUE;
    b--;
    System.out.println(s + " " + b);
  }
}
