/** Variables that get their one value on several paths: branches, loops, switches, try, conditions. */
public class DefiniteAssignment {
  static boolean yes(int n) {
    return n > 0;
  }

  static String branches(int n) {
    final int x;
    if (n > 5) {
      x = 1;
    } else if (n > 2) {
      x = 2;
    } else {
      return "small";
    }
    final String s;
    switch (n) {
      case 3:
        s = "three";
        break;
      case 4:
      case 5:
        s = "some";
        break;
      default:
        s = n == 9 ? "nine" : "many";
    }
    return x + s;
  }

  static int loops(int n) {
    int k;
    while (true) {
      if (n > 10) {
        k = n;
        break;
      }
      n += 3;
    }
    int m;
    for (; ; ) {
      m = k % 7;
      if (m < 5) {
        break;
      }
      k++;
    }
    int last;
    do {
      last = m--;
    } while (m > 0);
    return k * 10 + last;
  }

  static boolean conditions(int n) {
    boolean a, b;
    int v;
    if ((a = yes(n)) && (b = yes(n - 3))) {
      return a & b;
    }
    if (n > 0 && (v = n * 2) > 3) {
      return v == 4;
    }
    if (!(n < -5 && (v = -n) > 0)) {
      return false;
    }
    return v > 7;
  }

  static int handlers(String s) {
    int r;
    try {
      r = Integer.parseInt(s);
    } catch (NumberFormatException e) {
      r = -1;
    }
    int q;
    try {
      q = r;
      if (r < 0) {
        throw new RuntimeException();
      }
    } catch (RuntimeException e) {
      return -2;
    } finally {
      r++;
    }
    return q + r;
  }

  static int switches(String k) {
    int v = switch (k) {
      case "a" -> {
        int t;
        if (k.isEmpty()) {
          t = 0;
        } else {
          t = 5;
        }
        yield t;
      }
      default -> {
        int t = 1;
        for (char c : k.toCharArray()) {
          t = t * 3 + c % 3;
        }
        yield t;
      }
    };
    return v;
  }

  final int late;
  final String[] texts;

  DefiniteAssignment(int n) {
    int i;
    for (i = 0; i < n && i * i < 50; i++) {}
    late = i;
    texts = new String[late];
    for (int j = 0; j < texts.length; j++) {
      texts[j] = "t" + j;
    }
  }

  public static void main(String[] args) {
    for (int n = 1; n < 10; n += 2) {
      System.out.print(branches(n) + " " + loops(n) + " " + conditions(n) + "; ");
    }
    System.out.println(branches(4) + conditions(-6) + conditions(-9) + conditions(2));
    System.out.println(handlers("12") + " " + handlers("x") + " " + switches("a") + " " + switches("xyz"));
    DefiniteAssignment d = new DefiniteAssignment(20);
    System.out.println(d.late + d.texts[7]);
    int unusedAtFirst;
    int used = 3;
    {
      int inner = used;
      unusedAtFirst = inner + 1;
    }
    System.out.println(unusedAtFirst);
  }
}
