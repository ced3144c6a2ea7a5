/** Old and new switches of every kind. */
public class SwitchForms {
  enum D {
    MON,
    TUE,
    WED,
    SAT,
    SUN
  }

  static String old(D d) {
    String r;
    switch (d) {
      case SAT:
      case SUN:
        r = "weekend";
        break;
      case MON:
        r = "ugh";
      default:
        r = "work";
    }
    return r;
  }

  static int neu(D d) {
    return switch (d) {
      case SAT, SUN -> 0;
      case MON -> {
        int x = d.name().length();
        yield x * 2;
      }
      default -> d.ordinal();
    };
  }

  static String str(String s) {
    return switch (s) {
      case "Aa", "BB" -> "collide";
      case "C" -> "c";
      case "" -> "empty";
      default -> s.length() > 3 ? "long" : "other";
    };
  }

  static int yieldOld(int k) {
    return switch (k) {
      case 1:
      case 2:
        System.out.print("low ");
        yield 10;
      case 3:
        yield 30;
      default:
        if (k < 0) throw new IllegalArgumentException("neg");
        yield k;
    };
  }

  static char ch(char c) {
    switch (c) {
      case 'a':
        return 'b';
      case 'z':
        return 'a';
      case '\n':
        return 'n';
      case 'é':
        return 'e';
      default:
        return (char) (c + 1);
    }
  }

  static int sparse(int x) {
    switch (x) {
      case -1000000:
        return 1;
      case 0:
        return 2;
      case Integer.MAX_VALUE:
        return 3;
      case Integer.MIN_VALUE:
        return 4;
    }
    return 5;
  }

  static String fall(int n) {
    StringBuilder s = new StringBuilder();
    switch (n) {
      default:
        s.append("d");
      case 1:
        s.append("1");
        break;
      case 2:
        s.append("2");
      case 3:
        s.append("3");
    }
    return s.toString();
  }

  static String nested(int a, String b) {
    switch (a) {
      case 1:
        switch (b) {
          case "x":
            return "1x";
          case "y":
            break;
          default:
            return "1?";
        }
        return "1y";
      case 2:
        for (int i = 0; ; i++) {
          switch (i) {
            case 3:
              return "2loop" + i;
            default:
              continue;
          }
        }
      default:
        return b;
    }
  }

  static int expr(int i) {
    int base = 100;
    return base
        + switch (i % 3) {
              case 0 -> i;
              case 1 -> {
                try {
                  yield Integer.parseInt("x" + i);
                } catch (NumberFormatException e) {
                  yield -1;
                } finally {
                  base++;
                }
              }
              default -> base;
            }
            * 2;
  }

  public static void main(String[] a) {
    for (D d : D.values()) System.out.print(old(d) + neu(d) + " ");
    System.out.println();
    for (String s : new String[] {"Aa", "BB", "C", "", "xyz", "wxyz", "C#"})
      System.out.print(str(s) + " ");
    System.out.println();
    for (int i = 1; i < 5; i++) System.out.print(yieldOld(i) + " ");
    try {
      yieldOld(-1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    System.out.println("" + ch('a') + ch('z') + ch('\n') + ch('é') + ch('q'));
    System.out.println(
        ""
            + sparse(-1000000)
            + sparse(0)
            + sparse(Integer.MAX_VALUE)
            + sparse(Integer.MIN_VALUE)
            + sparse(7));
    System.out.println(
        fall(1)
            + " "
            + fall(2)
            + " "
            + fall(3)
            + " "
            + fall(9)
            + " "
            + nested(1, "x")
            + nested(1, "y")
            + nested(1, "q")
            + nested(2, "")
            + nested(3, "zz"));
    System.out.println(expr(3) + " " + expr(4) + " " + expr(5));
    Integer boxed = 3;
    switch (boxed) {
      case 3:
        System.out.println("boxed");
    }
    D n = null;
    try {
      switch (n) {
        case MON:
          break;
      }
    } catch (NullPointerException e) {
      System.out.println("npe");
    }
    byte b = 5;
    switch (b) {
      case 5:
        {
          int x = 1;
          System.out.println(x);
        }
    }
  }
}
