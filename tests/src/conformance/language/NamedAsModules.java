import java.util.Random;

/** Fields, methods, parameters and variables that are named as the modules of what they call. */
public class NamedAsModules {
  private static Random random;
  static int time = 3;
  static int math = 4;
  static int struct = 5;
  static int array = 6;
  static int sys = 7;
  static int io = 8;
  static int os = 9;
  static int gc = 10;

  static double plus(double random) {
    return Math.random() * 0 + random;
  }

  static int gc() {
    System.gc();
    return gc;
  }

  static boolean local() {
    int random = 4;
    double math = Math.sqrt(random);
    return Math.random() + random < 5 && math == 2;
  }

  static class Inner {
    final int random;
    final int time;

    Inner(int random, int time) {
      this.random = random;
      this.time = time;
    }

    boolean ask() {
      return Math.random() * random < 9 && System.currentTimeMillis() > time;
    }
  }

  public static void main(String[] args) {
    random = new Random(5);
    System.out.println(random.nextInt(9));
    double v = Math.random();
    System.out.println(v < 1);
    System.out.println(time + math + struct + array + sys + io + os + gc() + plus(2.5));
    int[] q = {1, 2};
    q[0]++;
    System.out.println(q[0] + Math.sqrt(4) + (System.currentTimeMillis() > 5 ? 1 : 0));
    System.out.println(local() + " " + new Inner(3, 4).ask());
  }
}
