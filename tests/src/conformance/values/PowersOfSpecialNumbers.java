import java.util.*;
public class PowersOfSpecialNumbers {
  public static void main(String[] a) {
    double[] xs = {0.0, -0.0, 1, -1, 2, -2, 0.5, -0.5, 3, -3, 1e300, -1e300, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, Double.MIN_VALUE, 4.5, -4.5};
    for (double x : xs) { for (double y : xs) System.out.print(Math.pow(x, y) + " "); System.out.println(); }
    for (double x : xs) { for (double y : xs) System.out.print(Math.IEEEremainder(x, y) + " " + Math.atan2(x, y) + " " + (x % y) + " " + Math.hypot(x, y) + " "); System.out.println(); }
    for (double x : xs) System.out.println(Math.cbrt(x) + " " + Math.exp(x) + " " + Math.log1p(x) + " " + Math.expm1(x) + " " + Math.sinh(x) + " " + Math.tanh(x) + " " + Math.asin(x) + " " + Math.rint(x) + " " + Math.ulp(x) + " " + Math.nextUp(x) + " " + Math.scalb(x, 3) + " " + Math.getExponent(x) + " " + Math.signum(x) + " " + Math.log10(x) + " " + Math.round(x));
  }
}
