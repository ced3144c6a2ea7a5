/** switch over int and char: tables, sparse keys, fallthrough, yield. */
public class IntSwitch {
  static String fall(int n) {
    StringBuilder s = new StringBuilder();
    switch (n) {
      case 3:
        s.append("three ");
      case 2:
        s.append("two ");
      case 1:
        s.append("one ");
        break;
      default:
        s.append("many ");
      case 0:
        s.append("zero ");
    }
    return s.toString().trim();
  }

  static int sparse(int n) {
    switch (n) {
      case -1000000:
        return 1;
      case Integer.MAX_VALUE:
        return 2;
      case 0:
        return 3;
      case 77:
        break;
      default:
        return -1;
    }
    return 4;
  }

  static int days(int month, boolean leap) {
    return switch (month) {
      case 4, 6, 9, 11 -> 30;
      case 2 -> {
        if (leap) {
          yield 29;
        }
        yield 28;
      }
      default -> {
        if (month < 1 || month > 12) {
          throw new IllegalArgumentException("month " + month);
        }
        yield 31;
      }
    };
  }

  static char kind(char c) {
    switch (c) {
      case 'a': case 'e': case 'i': case 'o': case 'u':
        return 'v';
      case ' ':
        return '_';
      default:
        return c >= 'a' && c <= 'z' ? 'c' : '?';
    }
  }

  public static void main(String[] args) {
    for (int i = -1; i <= 4; i++) {
      System.out.println(i + ": " + fall(i));
    }
    System.out.println(sparse(-1000000) + " " + sparse(Integer.MAX_VALUE) + " " + sparse(0) + " "
        + sparse(77) + " " + sparse(78));
    int sum = 0;
    for (int m = 1; m <= 12; m++) {
      sum += days(m, m % 2 == 0);
    }
    System.out.println(sum + " " + days(2, false));
    try {
      days(13, true);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    for (char c : "hello, x".toCharArray()) {
      System.out.print(kind(c));
    }
    System.out.println();
    int n = 5;
    int value = 10 + switch (n % 3) {
      case 0 -> 100;
      case 1 -> 200;
      default -> switch (n) {
        case 5 -> 55;
        default -> 66;
      };
    } * 2;
    System.out.println(value);
    int steps = 0;
    loop:
    for (int i = 0; ; i++) {
      switch (i % 4) {
        case 0:
          steps += 1;
          break;
        case 1:
          continue loop;
        case 2:
          steps += 10;
          if (i > 8) {
            break loop;
          }
          break;
        default:
          steps += 100;
      }
    }
    System.out.println(steps);
    Integer boxed = 2;
    switch (boxed) {
      case 2 -> System.out.println("boxed two");
      default -> System.out.println("other");
    }
    byte b = (byte) 200;
    switch (b) {
      case -56:
        System.out.println("narrowed");
    }
  }
}
