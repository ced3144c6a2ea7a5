/** Inheritance, nesting and dimensions many levels deep. */
public class DeepHierarchies {
  static class L0 {
    int v0 = 0;

    int get() {
      return 0 + v0;
    }

    L0 self() {
      return this;
    }
  }

  static class L1 extends L0 {
    int v1 = 1;

    int get() {
      return super.get() + v1;
    }

    L1 self() {
      return this;
    }
  }

  static class L2 extends L1 {
    int v2 = 2;

    int get() {
      return super.get() + v2;
    }

    L2 self() {
      return this;
    }
  }

  static class L3 extends L2 {
    int v3 = 3;

    int get() {
      return super.get() + v3;
    }

    L3 self() {
      return this;
    }
  }

  static class L4 extends L3 {
    int v4 = 4;

    int get() {
      return super.get() + v4;
    }

    L4 self() {
      return this;
    }
  }

  static class L5 extends L4 {
    int v5 = 5;

    int get() {
      return super.get() + v5;
    }

    L5 self() {
      return this;
    }
  }

  static class L6 extends L5 {
    int v6 = 6;

    int get() {
      return super.get() + v6;
    }

    L6 self() {
      return this;
    }
  }

  static class L7 extends L6 {
    int v7 = 7;

    int get() {
      return super.get() + v7;
    }

    L7 self() {
      return this;
    }
  }

  static class L8 extends L7 {
    int v8 = 8;

    int get() {
      return super.get() + v8;
    }

    L8 self() {
      return this;
    }
  }

  static class L9 extends L8 {
    int v9 = 9;

    int get() {
      return super.get() + v9;
    }

    L9 self() {
      return this;
    }
  }

  static class L10 extends L9 {
    int v10 = 10;

    int get() {
      return super.get() + v10;
    }

    L10 self() {
      return this;
    }
  }

  static class L11 extends L10 {
    int v11 = 11;

    int get() {
      return super.get() + v11;
    }

    L11 self() {
      return this;
    }
  }

  class A0 {
    int d = 0;

    class A1 {
      int d = 1;

      class A2 {
        int d = 2;

        class A3 {
          int d = 3;

          class A4 {
            int d = 4;

            class A5 {
              int d = 5;

              class A6 {
                int d = 6;

                class A7 {
                  int d = 7;

                  class A8 {
                    int d = 8;

                    int all() {
                      return d + A0.this.d + A1.this.d + A2.this.d + A3.this.d + A4.this.d
                          + A5.this.d + A6.this.d + A7.this.d + base;
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  int base = 1000;

  interface I0 {
    default String n() {
      return "0";
    }
  }

  interface I1 extends I0 {
    default String n() {
      return 1 + I0.super.n();
    }
  }

  interface I2 extends I1 {
    default String n() {
      return 2 + I1.super.n();
    }
  }

  interface I3 extends I2 {
    default String n() {
      return 3 + I2.super.n();
    }
  }

  interface I4 extends I3 {
    default String n() {
      return 4 + I3.super.n();
    }
  }

  interface I5 extends I4 {
    default String n() {
      return 5 + I4.super.n();
    }
  }

  interface I6 extends I5 {
    default String n() {
      return 6 + I5.super.n();
    }
  }

  interface I7 extends I6 {
    default String n() {
      return 7 + I6.super.n();
    }
  }

  interface I8 extends I7 {
    default String n() {
      return 8 + I7.super.n();
    }
  }

  interface I9 extends I8 {
    default String n() {
      return 9 + I8.super.n();
    }
  }

  static class Imp implements I9 {}

  public static void main(String[] args) {
    L0 x = new L11();
    System.out.println(x.get() + " " + x.self().getClass().getSimpleName() + " " + new Imp().n());
    DeepHierarchies o = new DeepHierarchies();
    A0 a0 = o.new A0();
    A0.A1 a1 = a0.new A1();
    A0.A1.A2 a2 = a1.new A2();
    A0.A1.A2.A3 a3 = a2.new A3();
    A0.A1.A2.A3.A4 a4 = a3.new A4();
    A0.A1.A2.A3.A4.A5 a5 = a4.new A5();
    A0.A1.A2.A3.A4.A5.A6 a6 = a5.new A6();
    A0.A1.A2.A3.A4.A5.A6.A7 a7 = a6.new A7();
    A0.A1.A2.A3.A4.A5.A6.A7.A8 a8 = a7.new A8();
    a3.d = 300;
    System.out.println(a8.all());
    int[][][][][][] arr = new int[2][1][2][1][2][3];
    arr[1][0][1][0][1][2] = 5;
    int s = 0;
    for (int[][][][][] a : arr)
      for (int[][][][] b : a)
        for (int[][][] c : b) for (int[][] d : c) for (int[] e : d) for (int f : e) s += f + 1;
    System.out.println(s);
  }
}
