/**
 * Old switches: declarations shared by groups, default in the middle, nested, empty, on expressions
 * with effects (JLS 14.11).
 */
public class OldSwitchScopes {
  static int calls;

  static int sel(int v) {
    calls++;
    return v;
  }

  static String f(int v) {
    String s = "";
    switch (sel(v)) {
      case 1:
        int t = 5;
        s += t;
      case 2:
        t = 7;
        s += t;
        break;
      default:
        s += "d";
      case 3:
        {
          int u = 3;
          s += u;
        }
      case 4:
        t = 9;
        s += t;
        break;
      case 5:
      case 6:
      case 7:
        s += "567";
    }
    return s;
  }

  static int g(char c) {
    switch (c) {
      case 'a':
        return 1;
      case 'b':
        {
          switch (c - 'a') {
            case 0:
              return 2;
            case 1:
              break;
            default:
              return 3;
          }
          break;
        }
      case '\n':
        return 4;
      default:
    }
    return 5;
  }

  static String h(long l) {
    switch ((int) (l % 5)) {
    }
    switch ((int) l) {
      default:
        return "only default";
    }
  }

  static int dense(int i) {
    switch (i) {
      case 10:
        return 0;
      case 11:
        return 1;
      case 12:
        return 2;
      case 14:
        return 4;
      case 15:
        return 5;
    }
    return -1;
  }

  static String w(int i) {
    StringBuilder sb = new StringBuilder();
    loop:
    for (int k = 0; k < 6; k++) {
      switch (k + i) {
        case 0:
          continue;
        case 1:
          sb.append('1');
          break;
        case 2:
          sb.append('2');
        case 3:
          sb.append('3');
          continue loop;
        case 4:
          break loop;
        default:
          sb.append('x');
      }
      sb.append('.');
    }
    return sb.toString();
  }

  public static void main(String[] args) {
    for (int i = 0; i < 9; i++) System.out.print(f(i) + " ");
    System.out.println(calls);
    System.out.println("" + g('a') + g('b') + g('\n') + g('z') + h(7));
    for (int i = 9; i < 17; i++) System.out.print(dense(i) + " ");
    for (int i = -2; i < 3; i++) System.out.print(w(i) + " ");
    System.out.println();
    Integer boxed = 3;
    switch (boxed) {
      case 3:
        System.out.println("boxed");
    }
    try {
      boxed = null;
      switch (boxed) {
        default:
          System.out.println("never");
      }
    } catch (NullPointerException e) {
      System.out.println("null");
    }
    byte b = (byte) 200;
    switch (b) {
      case -56:
        System.out.println("byte");
        break;
    }
    final int K = 2;
    switch (2) {
      case K:
        System.out.println("K");
        break;
      case K + 1:
      case K * 5:
        System.out.println("no");
    }
    switch ("x" + args.length) {
      case "x" + 0:
        System.out.println("x0");
    }
  }
}
