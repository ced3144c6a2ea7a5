/** Labels, breaks and continues through switches and finally. */
public class JumpsOutOfLoops {
  static int f(int n) {
    int c = 0;
    outer:
    for (int i = 0; i < n; i++) {
      inner:
      for (int j = 0; ; j++) {
        if (j == i) continue outer;
        if ((i + j) % 5 == 4) break inner;
        if (i * j > 20) break outer;
        c += i * j;
      }
      c++;
    }
    return c;
  }

  static String g(int x) {
    StringBuilder s = new StringBuilder();
    block:
    {
      s.append('a');
      if (x > 0) break block;
      s.append('b');
      try {
        if (x < -1) break block;
        s.append('c');
      } finally {
        s.append('f');
      }
      s.append('d');
    }
    return s.append('e').toString();
  }

  static int h(int n) {
    int i = 0;
    do {
      if (i % 2 == 0) {
        i += 3;
        continue;
      }
      i++;
      if (i > 10) break;
    } while (i < n);
    return i;
  }

  static String sw(int k) {
    String r = "";
    loop:
    while (true) {
      switch (k) {
        case 0:
          break loop;
        case 1:
          r += "one ";
          k = 3;
          continue loop;
        case 2:
          r += "two ";
        case 3:
          r += "three ";
          k--;
          if (k == 2) k = 0;
          break;
        default:
          r += k + " ";
          k /= 2;
      }
      r += ";";
    }
    return r;
  }

  static int t() {
    int n = 0;
    for (int i = 0; i < 5; i++) {
      try {
        if (i == 1) continue;
        if (i == 3) break;
        n += i;
      } finally {
        n += 100;
      }
    }
    return n;
  }

  @SuppressWarnings("finally")
  static int r() {
    for (int i = 0; ; i++) {
      try {
        try {
          if (i < 2) throw new RuntimeException();
          return i;
        } finally {
          if (i < 3) continue;
        }
      } catch (RuntimeException e) {
        i += 10;
      }
    }
  }

  static int nested() {
    int count = 0;
    a:
    for (int i = 0; i < 4; i++)
      b:
      for (int j = 0; j < 4; j++)
        for (int k = 0; k < 4; k++) {
          if (k == 3) continue b;
          if (j == 2 && i == 1) continue a;
          if (i == 3) break a;
          count++;
        }
    return count;
  }

  public static void main(String[] x) {
    System.out.println(
        f(5) + " " + f(9) + " " + g(1) + " " + g(0) + " " + g(-5) + " " + h(8) + " " + h(30));
    for (int i = 0; i < 6; i++) System.out.print(sw(i) + "|");
    System.out.println();
    System.out.println(t() + " " + r() + " " + nested());
  }
}
