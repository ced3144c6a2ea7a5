/** Shifts whose counts lie in known ranges, and in such that only their lowest bits tell. */
public class ShiftsByVariables {
  static int subsets(int[] a, int wanted) {
    int count = 0;
    for (int mask = 0; mask < 1 << a.length; mask++) {
      int sum = 0;
      for (int b = 0; b < a.length; b++) {
        if ((mask & 1 << b) != 0) {
          sum += a[b];
        }
      }
      if (sum == wanted) {
        count++;
      }
    }
    return count;
  }

  static String each(int x, long y) {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      s.append(x << i).append(' ').append(x >> i).append(' ').append(x >>> i).append(' ');
      s.append(y << i).append(' ').append(y >> i * 3).append(' ').append(y >>> i * 5).append(';');
    }
    for (int i = 27; i < 37; i++) {
      s.append(1 << i).append(' ').append(x << i).append(' ').append(x >> i).append(' ');
      s.append(x >>> i).append(' ').append(y << 2 * i).append(' ').append(1L << i).append(';');
    }
    for (int i = -3; i < 2; i++) {
      s.append(x << i)
          .append(' ')
          .append(5 << i)
          .append(' ')
          .append(x >>> i)
          .append(' ')
          .append(y >> i);
    }
    return s.toString();
  }

  static int sums() {
    int bits = 0;
    for (int i = 0; i < 31; i++) {
      bits ^= 1 << i;
    }
    for (int i = 0; i < 40; i++) {
      bits += 3 << i;
    }
    for (int i = 30; i > 0; i--) {
      bits += bits >> i;
    }
    return bits;
  }

  static long wideSums() {
    long bits = 1;
    for (int i = 0; i < 63; i++) {
      bits += (1L << i) - (bits >>> i);
    }
    for (int i = 28; i < 36; i++) {
      bits -= 1L << i | 1 << i;
    }
    return bits;
  }

  public static void main(String[] args) {
    System.out.println(subsets(new int[] {3, 34, 4, 12, 5, 2, 7, 8, 9, 10}, 30));
    for (int x : new int[] {0, 1, -1, 7, -100, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      System.out.println(each(x, (long) x << 31 | 5));
    }
    System.out.println(sums() + " " + wideSums());
  }
}
