/** Finally blocks that end otherwise than they were entered (JLS 14.20.2). */
public class NestedFinallyOverrides {
  static int returnInFinally() {
    try {
      throw new RuntimeException("lost");
    } finally {
      return 1;
    }
  }

  static int valueSavedFirst() {
    int x = 1;
    try {
      return x;
    } finally {
      x = 2;
    }
  }

  static int[] arraySeen() {
    int[] x = {1};
    try {
      return x;
    } finally {
      x[0] = 2;
    }
  }

  static String breakInFinally() {
    String s = "";
    for (int i = 0; i < 3; i++) {
      try {
        s += i;
        if (i == 1) return "never";
      } finally {
        if (i == 1) break;
        s += "f";
      }
    }
    return s;
  }

  static String continueInFinally() {
    String s = "";
    for (int i = 0; i < 4; i++) {
      try {
        if (i == 2) throw new IllegalStateException();
        s += i;
      } finally {
        if (i == 2) continue;
        s += ".";
      }
      s += "|";
    }
    return s;
  }

  static String nested() {
    StringBuilder s = new StringBuilder();
    try {
      try {
        try {
          s.append(1);
          return s.append("r").toString();
        } finally {
          s.append(2);
        }
      } finally {
        s.append(3);
        throw new RuntimeException(s.toString());
      }
    } catch (RuntimeException e) {
      return e.getMessage() + "!" + s;
    } finally {
      s.append(4);
      System.out.println("last " + s);
    }
  }

  static String labelled() {
    String s = "";
    outer:
    for (int i = 0; ; i++) {
      try {
        inner:
        while (true) {
          try {
            s += "a";
            if (i == 0) continue outer;
            if (i == 1) break inner;
            break outer;
          } finally {
            s += i;
            try {
              if (i == 1) throw new Exception("x");
            } catch (Exception e) {
              s += e.getMessage();
            } finally {
              s += "z";
            }
          }
        }
        s += "-";
      } finally {
        s += ";";
        if (i > 5) break;
      }
    }
    return s;
  }

  static int tower(int k) {
    try {
      if (k == 0) throw new Error("bottom");
      return tower(k - 1) + 1;
    } catch (Error e) {
      if (k < 2) throw new Error(e.getMessage() + k);
      return k * 100;
    } finally {
      System.out.print(k + " ");
    }
  }

  static String exceptionReplaced() {
    try {
      try {
        throw new RuntimeException("first");
      } finally {
        Object o = null;
        o.hashCode();
      }
    } catch (RuntimeException e) {
      return e.getClass().getSimpleName() + e.getSuppressed().length;
    }
  }

  static boolean flag() {
    boolean b = false;
    try {
      b = true;
      return b;
    } finally {
      b = false;
      try {
        return !b && returnInFinally() == 1;
      } finally {
        System.out.print("two ");
      }
    }
  }

  static int loopOfFinally() {
    int n = 0;
    while (true) {
      try {
        try {
          n++;
          if (n < 3) continue;
          if (n < 5) throw new RuntimeException();
          return n;
        } finally {
          n += 10;
        }
      } catch (RuntimeException e) {
        n -= 5;
        if (n > 100) return -1;
      }
    }
  }

  static int switchInFinally(int v) {
    try {
      return 10 / v;
    } catch (ArithmeticException e) {
      return -1;
    } finally {
      switch (v) {
        case 0:
          return 77;
        case 5:
          break;
        default:
          System.out.print("d");
      }
    }
  }

  static void voidReturn(int v) {
    try {
      if (v == 0) return;
      System.out.print("body ");
    } finally {
      System.out.print("fin" + v + " ");
    }
    System.out.print("after ");
  }

  @SuppressWarnings("finally")
  static int doWhile() {
    int i = 0;
    do {
      try {
        i++;
        if (i == 2) break;
      } finally {
        if (i == 2) continue;
      }
    } while (i < 5);
    return i;
  }

  public static void main(String[] args) {
    System.out.println(returnInFinally() + " " + valueSavedFirst() + " " + arraySeen()[0]);
    System.out.println(breakInFinally() + " " + continueInFinally() + " " + nested());
    System.out.println(labelled());
    System.out.println(tower(4));
    System.out.println(exceptionReplaced() + " " + flag() + " " + loopOfFinally());
    System.out.println(switchInFinally(0) + " " + switchInFinally(5) + " " + switchInFinally(2));
    voidReturn(0);
    voidReturn(1);
    System.out.println(doWhile());
  }
}
