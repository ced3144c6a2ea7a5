// at most 2.4 times: nobody knows how large the numbers get.
public class Amicable {
  static int sumDiv(int n) {
    int s = 1;
    for (int i = 2; i * i <= n; i++) {
      if (n % i == 0) {
        s += i;
        int j = n / i;
        if (j != i) s += j;
      }
    }
    return s;
  }

  public static void main(String[] args) {
    for (int a = 2; a < 1300; a++) {
      int b = sumDiv(a);
      if (b > a && sumDiv(b) == a) System.out.println(a + " " + b);
    }
  }
}
