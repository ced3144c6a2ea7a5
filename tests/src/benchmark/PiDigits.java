// at most 2.5 times: sums may leave their type.
public class PiDigits {
  public static void main(String[] args) {
    int digits = 40, len = digits * 10 / 3 + 1;
    int[] a = new int[len];
    for (int i = 0; i < len; i++) a[i] = 2;
    int nines = 0, predigit = 0;
    StringBuilder out = new StringBuilder();
    for (int j = 0; j < digits; j++) {
      int q = 0;
      for (int i = len - 1; i >= 0; i--) {
        int x = 10 * a[i] + q * (i + 1);
        a[i] = x % (2 * i + 1);
        q = x / (2 * i + 1);
      }
      a[0] = q % 10;
      q = q / 10;
      if (q == 9) nines++;
      else if (q == 10) {
        out.append(predigit + 1);
        for (int k = 0; k < nines; k++) out.append(0);
        predigit = 0; nines = 0;
      } else {
        out.append(predigit);
        predigit = q;
        for (int k = 0; k < nines; k++) out.append(9);
        nines = 0;
      }
    }
    System.out.println(out);
  }
}
