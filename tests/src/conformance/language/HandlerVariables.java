/** What variables hold when a handler sees them: assignments before the throw count, the one after not. */
public class HandlerVariables {
  static int boom(int v) {
    if (v > 2) {
      throw new IllegalArgumentException("v" + v);
    }
    return v;
  }

  int field;

  int fields(int n) {
    try {
      field = boom(n);
      field += boom(n + 1);
      field += boom(n + 2);
    } catch (IllegalArgumentException e) {
      return field * 100;
    }
    return field;
  }

  static String locals(int n) {
    int a = 0, b = 0, c = 0;
    try {
      a = boom(n);
      b = a + boom(n + 1);
      c = (a = 7) + boom(n + 2);
    } catch (IllegalArgumentException e) {
      c = -1;
    }
    return a + " " + b + " " + c;
  }

  static String loop() {
    int i = 0;
    int sum = 0;
    try {
      for (; i < 10; i++) {
        sum += boom(i);
      }
    } catch (IllegalArgumentException e) {
      return i + " " + sum + " " + e.getMessage();
    }
    return "none";
  }

  static String arguments() {
    int k = 0;
    StringBuilder b = new StringBuilder();
    try {
      b.append(k++).append(boom(k++)).append(boom(++k)).append(k++);
    } catch (IllegalArgumentException e) {
      b.append('!').append(k);
    }
    return b.toString();
  }

  static int[] partly() {
    int[] a = new int[3];
    int i = 0;
    try {
      a[i++] = boom(1);
      a[i++] = boom(2);
      a[i++] = boom(3);
    } catch (IllegalArgumentException e) {
      a[2] = i;
    }
    return a;
  }

  static String shared() {
    Exception last = null;
    for (int i = 0; i < 3; i++) {
      try {
        boom(i + 2);
      } catch (IllegalArgumentException e) {
        if (last != null) {
          e.addSuppressed(last);
        }
        last = e;
      }
    }
    return last.getMessage() + " " + last.getSuppressed().length + last.getSuppressed()[0].getMessage();
  }

  static String nestedNames() {
    try {
      boom(9);
    } catch (IllegalArgumentException e) {
      String first = e.getMessage();
      try {
        boom(8);
      } catch (IllegalArgumentException f) {
        return first + f.getMessage() + e.getMessage();
      }
    }
    return "";
  }

  public static void main(String[] args) {
    for (int n = 0; n < 4; n++) {
      System.out.println(new HandlerVariables().fields(n) + " | " + locals(n));
    }
    System.out.println(loop());
    System.out.println(arguments());
    int[] p = partly();
    System.out.println(p[0] + " " + p[1] + " " + p[2]);
    System.out.println(shared());
    System.out.println(nestedNames());
  }
}
