/** Nested loops of every kind with labelled break and continue. */
public class LabelledLoops {
  static int find(int[][] grid, int wanted) {
    int steps = 0;
    outer:
    for (int i = 0; i < grid.length; i++) {
      for (int j = 0; j < grid[i].length; j++) {
        steps++;
        if (grid[i][j] < 0) {
          continue outer;
        }
        if (grid[i][j] == wanted) {
          break outer;
        }
      }
      steps += 100;
    }
    return steps;
  }

  static String block(int n) {
    String s = "in";
    check:
    {
      if (n < 0) {
        break check;
      }
      s += " positive";
      inner:
      {
        if (n > 10) {
          break check;
        }
        if (n > 5) {
          break inner;
        }
        s += " small";
      }
      s += " end";
    }
    return s + ".";
  }

  public static void main(String[] args) {
    int[][] grid = {{1, 2, 3}, {4, -1, 5}, {}, {6, 7, 8}};
    System.out.println(find(grid, 7) + " " + find(grid, 5) + " " + find(grid, 1));
    System.out.println(block(-1) + block(3) + block(7) + block(11));
    int n = 0;
    rows:
    while (true) {
      n++;
      int k = n;
      do {
        k--;
        if (k == 2) {
          continue rows;
        }
        if (n > 4) {
          break rows;
        }
      } while (k > 0);
      System.out.print("row" + n + " ");
    }
    System.out.println(n);
    int i = 0;
    do {
      i++;
      if (i == 3) {
        continue;
      }
      if (i == 7) {
        break;
      }
      System.out.print(i + " ");
    } while (i < 10);
    System.out.println("do " + i);
    for (int a = 0, b = 10; a < b; a += 2, b--) {
      System.out.print(a + ":" + b + " ");
    }
    System.out.println();
    int x = 0;
    for (; ; ) {
      if (++x % 2 == 0) {
        continue;
      }
      if (x > 6) {
        break;
      }
    }
    System.out.println(x);
    int total = 0;
    a:
    for (int p = 0; p < 4; p++) {
      b:
      for (int q = 0; ; q++) {
        for (int r = 0; r < 3; r++) {
          total += p * 100 + q * 10 + r;
          if (r == 1 && q == 1) {
            continue a;
          }
          if (q > p) {
            break b;
          }
          if (p == 3) {
            break a;
          }
        }
      }
      total += 100000;
    }
    System.out.println(total);
    boolean done = false;
    int w = 5;
    while (!done && w-- > 0) {
      done = w == 2;
    }
    System.out.println(w + " " + done);
    for (int z = 0; z < 5; z++) {
      z += z;
      System.out.print(z);
    }
    System.out.println();
    for (int m = 10; m-- > 7; ) {
      System.out.print(m);
    }
    do {
      System.out.println(" once");
    } while (false);
  }
}
