import java.util.*;

/** The texts of floats and doubles of every size. */
public class FloatText {
  public static void main(String[] a) {
    long s = 12345;
    StringBuilder sb = new StringBuilder();
    int h = 0;
    for (int i = 0; i < 2000; i++) {
      s = s * 6364136223846793005L + 1442695040888963407L;
      float f = Float.intBitsToFloat((int) (s >>> 32));
      String t = Float.toString(f);
      h = h * 31 + t.hashCode();
      if (i % 300 == 0) System.out.println(t + " " + h);
      double d = Double.longBitsToDouble(s ^ (s >>> 17));
      t = Double.toString(d);
      h = h * 31 + t.hashCode();
      if (i % 300 == 0) System.out.println(t + " " + h);
      t = "" + (float) (int) (s >>> (i % 32 + 32));
      h = h * 31 + t.hashCode();
      if (i % 300 == 0) System.out.println(t + " " + h);
      t = "" + (double) (s >>> (i % 63));
      h = h * 31 + t.hashCode();
      if (i % 300 == 0) System.out.println(t + " " + h);
      t = "" + ((s >>> 40) % 100000) / 100.0f;
      h = h * 31 + t.hashCode();
      if (i % 300 == 0) System.out.println(t + " " + h);
      t = "" + ((s >>> 40) % 100000) / 1000000000.0f;
      h = h * 31 + t.hashCode();
      if (i % 300 == 0) System.out.println(t + " " + h);
      t = "" + Double.longBitsToDouble((1023L + (s >>> 40) % 1000 - 500) << 52);
      h = h * 31 + t.hashCode();
      if (i % 300 == 0) System.out.println(t + " " + h);
      t = "" + (float) Double.longBitsToDouble((1023L + (s >>> 40) % 160 - 80) << 52);
      h = h * 31 + t.hashCode();
      if (i % 300 == 0) System.out.println(t + " " + h);
    }
    System.out.println(
        (float) Integer.MAX_VALUE
            + " "
            + (float) Long.MAX_VALUE
            + " "
            + Float.MIN_VALUE
            + " "
            + Double.MIN_VALUE
            + " "
            + 2e23
            + " "
            + 1.0E23f);
  }
}
