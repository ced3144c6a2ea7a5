public class Checksum {
  static int luhn(String s) {
    int sum = 0;
    boolean twice = false;
    for (int i = s.length() - 1; i >= 0; i--) {
      int d = s.charAt(i) - '0';
      if (twice) {
        d *= 2;
        if (d > 9) d -= 9;
      }
      sum += d;
      twice = !twice;
    }
    return sum % 10;
  }

  static boolean isbn(String s) {
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      char c = s.charAt(i);
      sum += (10 - i) * (c == 'X' ? 10 : c - '0');
    }
    return sum % 11 == 0;
  }

  public static void main(String[] args) {
    int ok = 0;
    for (int i = 0; i < 300; i++) {
      if (luhn("453957876362" + (1000 + i)) == 0) ok++;
      if (isbn("08044" + (10000 + i))) ok += 1000;
    }
    System.out.println(ok);
  }
}
