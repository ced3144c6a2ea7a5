/**
 * Default values, initialisers with forward references through methods, and shadowed names (JLS
 * 4.12.5, 8.3.3).
 */
public class FieldsOfEveryKindStart {
  byte b;
  short s;
  int i;
  long l;
  float f;
  double d;
  char c;
  boolean z;
  String t;
  int[] a;
  static byte sb;
  static long sl;
  static char sc;
  static Object so;
  static double sd;
  int early = later();
  int late = 7;
  int again = later();

  int later() {
    return late * 10 + i;
  }

  {
    i = 3;
  }

  int third = i + early;
  static int first = peek();
  static int second = 5;

  static int peek() {
    return second + 100;
  }

  final int fin;
  final String con = "con";

  {
    fin = third + con.length();
  }

  static class Parent {
    String who = "parent";

    Parent() {
      show();
    }

    void show() {
      System.out.print(who + " ");
    }
  }

  static class Child extends Parent {
    String who = "child";
    final String fixed = "fixed";
    final String made = String.valueOf("made");

    @Override
    void show() {
      System.out.print(who + " " + fixed + " " + made + " " + super.who + " ");
    }
  }

  public static void main(String[] args) {
    FieldsOfEveryKindStart o = new FieldsOfEveryKindStart();
    System.out.println(
        o.b + " " + o.s + " " + o.l + " " + o.f + " " + o.d + " " + (int) o.c + " " + o.z + " "
            + o.t + " " + o.a + " " + sb + sl + (int) sc + so + sd);
    System.out.println(
        o.early + " " + o.late + " " + o.again + " " + o.third + " " + o.fin + " " + first + " "
            + second);
    new Child().show();
    System.out.println();
    int[][] g = new int[2][2];
    char[] cs = new char[2];
    System.out.println(
        g[1][1]
            + (int) cs[0]
            + " "
            + (new boolean[1][2])[0].length
            + (new String[1][1])[0][0]
            + (new Object[1])[0]);
  }
}
