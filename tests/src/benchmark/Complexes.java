public class Complexes {
  record Complex(double re, double im) {
    Complex times(Complex o) {
      return new Complex(re * o.re - im * o.im, re * o.im + im * o.re);
    }

    Complex plus(Complex o) {
      return new Complex(re + o.re, im + o.im);
    }

    double norm() {
      return re * re + im * im;
    }
  }

  public static void main(String[] args) {
    int in = 0;
    for (int i = 0; i < 16; i++)
      for (int j = 0; j < 16; j++) {
        Complex c = new Complex(-2 + i * 0.18, -1.2 + j * 0.15), z = new Complex(0, 0);
        int n = 0;
        while (n < 20 && z.norm() < 4) {
          z = z.times(z).plus(c);
          n++;
        }
        if (n == 20) in++;
      }
    System.out.println(in);
  }
}
