import java.util.*;

/**
 * try statements inside loops and loops inside try statements, left in every way (JLS 14.15-14.20).
 */
public class LoopsWithTry {
  static String a(int stop) {
    StringBuilder s = new StringBuilder();
    outer:
    for (int i = 0; i < 4; i++) {
      try {
        for (int j = 0; j < 3; j++) {
          try {
            if (j == 1 && i == 0) continue;
            if (i == 1) continue outer;
            if (i == stop) break outer;
            if (i == 3) throw new IllegalStateException("e" + j);
            s.append(i).append(j).append(' ');
          } catch (IllegalStateException e) {
            s.append(e.getMessage());
            if (j == 1) break;
          } finally {
            s.append('.');
          }
        }
      } finally {
        s.append('|');
      }
    }
    return s.toString();
  }

  static int retry(int failures) {
    int tries = 0;
    while (true) {
      try {
        tries++;
        if (tries <= failures) throw new RuntimeException("fail");
        return tries;
      } catch (RuntimeException e) {
        if (tries == 5) return -tries;
      }
    }
  }

  static List<Integer> collect(String... in) {
    List<Integer> out = new ArrayList<>();
    int i = 0;
    do {
      try {
        out.add(Integer.parseInt(in[i]));
      } catch (NumberFormatException e) {
        out.add(-1);
        continue;
      } catch (ArrayIndexOutOfBoundsException e) {
        break;
      } finally {
        i++;
      }
      out.add(0);
    } while (i < 10);
    return out;
  }

  static String deep() {
    String s = "";
    for (int i = 0; ; i++)
      try {
        try {
          if (i == 0) continue;
          if (i == 1) throw new Exception("one");
          if (i == 2) {
            s += "two";
          }
          if (i > 3) return s + i;
        } finally {
          s += i;
          if (i == 2) continue;
        }
        s += "-";
      } catch (Exception e) {
        s += e.getMessage();
      }
  }

  static int sum(Iterator<Integer> it) {
    int s = 0;
    try {
      for (; ; ) s += it.next();
    } catch (NoSuchElementException e) {
      return s;
    } finally {
      s = -1;
    }
  }

  static boolean find(int[][] g, int x) {
    boolean found = false;
    search:
    {
      for (int[] row : g)
        for (int v : row)
          try {
            if (v == x) {
              found = true;
              break search;
            }
          } finally {
            if (v > 90) break search;
          }
      found = false;
    }
    return found;
  }

  public static void main(String[] args) {
    System.out.println(a(2));
    System.out.println(a(9));
    System.out.println(
        retry(2)
            + " "
            + retry(9)
            + " "
            + collect("1", "x", "3")
            + " "
            + deep()
            + " "
            + sum(List.of(1, 2, 3).iterator())
            + " "
            + find(new int[][] {{1, 2}, {3}}, 3)
            + find(new int[][] {{1, 95}, {3}}, 3));
  }
}
