/** Old-style switches: fall through, default in the middle, shared labels, breaks out of loops. */
public class SwitchFallthrough {
  static String middle(int n) {
    StringBuilder b = new StringBuilder();
    switch (n) {
      case 1:
        b.append("one ");
      default:
        b.append("default ");
      case 2:
        b.append("two ");
        break;
      case 3:
      case 4:
        b.append("few ");
        if (n == 4) {
          break;
        }
        b.append("three ");
      case 1000000:
        b.append("million");
    }
    return b.toString();
  }

  static int duff(int count) {
    int done = 0;
    int n = (count + 3) / 4;
    switch (count % 4) {
      case 0:
        done++;
      case 3:
        done++;
      case 2:
        done++;
      case 1:
        done++;
        n--;
    }
    while (n-- > 0) {
      done += 4;
    }
    return done;
  }

  static String scopes(char c) {
    switch (c) {
      case 'a':
        int x = 1;
        return "a" + x;
      case 'b':
        x = 2;
        {
          int y = x * 2;
          x += y;
        }
        return "b" + x;
      case 'c':
        switch (c + 1) {
          case 'd':
            break;
          default:
            return "never";
        }
        return "c";
    }
    return "none";
  }

  static int loopInSwitch(int start) {
    int total = 0;
    loop:
    for (int i = start; i < 20; i++) {
      switch (i % 5) {
        case 0:
          continue;
        case 1:
          total += 1;
          break;
        case 2:
          for (int j = 0; j < 3; j++) {
            if (j == 2) {
              continue loop;
            }
            total += 10;
          }
        case 3:
          total += 100;
          break;
        default:
          if (i > 12) {
            break loop;
          }
          total += 1000;
      }
      total += 10000;
    }
    return total;
  }

  static void empty(int n) {
    switch (n) {
    }
    switch (n) {
      default:
    }
    switch (n) {
      case 1:
    }
  }

  public static void main(String[] args) {
    int[] all = {-1, 0, 1, 2, 3, 4, 5, 1000000, Integer.MIN_VALUE};
    for (int n : all) {
      System.out.println(n + ": " + middle(n));
    }
    for (int i = 0; i < 9; i++) {
      System.out.print(duff(i) + " ");
    }
    System.out.println();
    for (char c = 'a'; c < 'e'; c++) {
      System.out.print(scopes(c) + " ");
    }
    System.out.println();
    System.out.println(loopInSwitch(0) + " " + loopInSwitch(3));
    empty(1);
    byte b = -3;
    switch (b) {
      case -3 -> System.out.println("minus three");
      case 127 -> System.out.println("top");
      default -> System.out.println("other");
    }
    Character boxed = 'q';
    switch (boxed) {
      case 'q':
        System.out.println("boxed q");
    }
    Integer none = null;
    try {
      switch (none) {
        case 1:
          System.out.println("one");
      }
    } catch (NullPointerException e) {
      System.out.println("null switch");
    }
  }
}
