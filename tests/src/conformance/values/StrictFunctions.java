import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** The functions of java.lang.StrictMath that Math may round as the machine does, bit by bit. */
public class StrictFunctions {
  static final double[] ODD = {
    0.0,
    -0.0,
    1,
    -1,
    0.5,
    -0.5,
    2,
    3,
    1.5,
    1024,
    -1074,
    1e9,
    -1e10,
    3e18,
    0.7,
    Math.E,
    1 - 1e-9,
    1 + 1e-8,
    709.78271289338397,
    709.79,
    -745.2,
    Double.NaN,
    Double.MIN_VALUE,
    Double.MIN_NORMAL,
    Double.MAX_VALUE,
    -Double.MAX_VALUE,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY
  };
  static final double[] ARGUMENTS = arguments();

  static double[] arguments() {
    Random r = new Random(5);
    double[] xs = new double[ODD.length + 120];
    System.arraycopy(ODD, 0, xs, 0, ODD.length);
    for (int i = ODD.length; i < xs.length; i++) {
      switch (i % 8) {
        case 0:
          xs[i] = r.nextDouble() * 2 - 1;
          break;
        case 1:
          xs[i] = r.nextDouble() * 10 - 5;
          break;
        case 2:
          xs[i] = r.nextDouble() * 1500 - 750;
          break;
        case 3:
          xs[i] = r.nextInt(40) * (Math.PI / 2);
          break;
        case 4:
          xs[i] = r.nextDouble() * 1e6;
          break;
        case 5:
          xs[i] = 1 + r.nextGaussian() * 1e-3;
          break;
        case 6:
          xs[i] = r.nextGaussian() * 1e200;
          break;
        default:
          xs[i] = Math.scalb(r.nextDouble(), -1060 + r.nextInt(1050));
      }
    }
    return xs;
  }

  static void all(String name, DoubleUnaryOperator f) {
    long hash = 0;
    for (double x : ARGUMENTS) hash = hash * 31 + Double.doubleToLongBits(f.applyAsDouble(x));
    System.out.println(name + " " + f.applyAsDouble(0.7) + " " + Long.toHexString(hash));
  }

  static void pairs(String name, DoubleBinaryOperator f) {
    long hash = 0;
    for (int i = 0; i < ARGUMENTS.length; i++)
      for (int j = i % 5; j < ARGUMENTS.length; j += 5)
        hash = hash * 31 + Double.doubleToLongBits(f.applyAsDouble(ARGUMENTS[i], ARGUMENTS[j]));
    System.out.println(name + " " + f.applyAsDouble(0.7, -3.3) + " " + Long.toHexString(hash));
  }

  public static void main(String[] args) {
    all("sin", StrictMath::sin);
    all("cos", StrictMath::cos);
    all("tan", StrictMath::tan);
    all("exp", StrictMath::exp);
    all("log", StrictMath::log);
    all("log10", StrictMath::log10);
    pairs("pow", StrictMath::pow);
    all("asin", x -> StrictMath.asin(1 / x) + StrictMath.acos(x));
    all("tanh", x -> StrictMath.tanh(x) + StrictMath.cbrt(x) + StrictMath.floor(x));
    System.out.println(StrictMath.max(3, StrictMath.abs(-4)) + StrictMath.sqrt(2));
  }
}
