/** Labelled loops and blocks, do-while, loops without end, and unusual breaks. */
public class LabelledMaze {
  static String find(int[][] grid, int wanted) {
    int row = -1;
    int col = -1;
    search:
    {
      for (int r = 0; r < grid.length; r++) {
        for (int c = 0; c < grid[r].length; c++) {
          if (grid[r][c] == wanted) {
            row = r;
            col = c;
            break search;
          }
        }
      }
      return "none";
    }
    return row + "," + col;
  }

  static int collatz(int n) {
    int steps = 0;
    do {
      if (n == 1) {
        break;
      }
      n = n % 2 == 0 ? n / 2 : 3 * n + 1;
      steps++;
      if (steps > 200) {
        continue;
      }
    } while (n != 1);
    return steps;
  }

  static int deep() {
    int count = 0;
    a:
    for (int i = 0; i < 4; i++) {
      b:
      for (int j = 0; ; j++) {
        c:
        while (true) {
          do {
            count++;
            if (count % 7 == 0) {
              continue a;
            }
            if (count % 5 == 0) {
              break b;
            }
            if (count % 3 == 0) {
              continue b;
            }
            if (count % 11 == 0) {
              break c;
            }
            if (count > 60) {
              break a;
            }
          } while (count % 2 == 0);
          if (j > 5) {
            break;
          }
        }
        count += 2;
      }
      count += 100 * i;
    }
    return count;
  }

  static int blocks(int n) {
    int r = 0;
    one:
    {
      two:
      {
        three:
        {
          if (n == 1) {
            break one;
          }
          if (n == 2) {
            break two;
          }
          if (n == 3) {
            break three;
          }
          r += 1;
        }
        r += 10;
      }
      r += 100;
    }
    return r;
  }

  static void conditions() {
    int i = 0;
    for (int a = 0, b = 10; a < b; a += 2, b--) {
      i += a * b;
    }
    System.out.println(i);
    for (; i > 100; ) {
      i /= 2;
    }
    System.out.println(i);
    while (i-- > 0 && i % 13 != 0) {}
    System.out.println(i);
    boolean done = false;
    int k = 0;
    while (!done) {
      if (++k == 5) {
        done = true;
      } else if (k == 3) {
        continue;
      }
      System.out.print(k + " ");
    }
    System.out.println();
    int m = 0;
    do m++; while (m < 3 || m == 3 && k-- > 0);
    System.out.println(m + " " + k);
    if (m == 4) label: if (k > 0) { if (k == 2) break label; System.out.println("k " + k); }
    lone: System.out.println("lone");
    for (int x = 0; x < 3; x++) {
      int sq = x * x;
      if (sq == 1) continue;
      else if (sq == 4) break;
      System.out.println("x" + x);
    }
  }

  static String primes(int max) {
    StringBuilder b = new StringBuilder();
    next:
    for (int n = 2; n <= max; n++) {
      for (int d = 2; d * d <= n; d++) {
        if (n % d == 0) {
          continue next;
        }
      }
      b.append(n).append(' ');
    }
    return b.toString();
  }

  static int returnsDeep(int[][] m) {
    for (int[] row : m) {
      for (int v : row) {
        if (v < 0) {
          return v;
        } else if (v == 0) {
          continue;
        }
        while (v > 10) {
          if (v == 99) {
            return 99;
          }
          v -= 10;
        }
      }
    }
    return 0;
  }

  public static void main(String[] args) {
    int[][] g = {{1, 2}, {3}, {}, {4, 5, 6}};
    System.out.println(find(g, 5) + " " + find(g, 3) + " " + find(g, 9));
    System.out.println(collatz(27) + " " + collatz(1));
    System.out.println(deep());
    for (int n = 0; n < 4; n++) {
      System.out.print(blocks(n) + " ");
    }
    System.out.println();
    conditions();
    System.out.println(primes(50));
    System.out.println(returnsDeep(new int[][] {{1, 0}, {99}, {-5}}) + " " + returnsDeep(new int[][] {{30, 11}, {-5}}));
  }
}
