/** Long and deep code: many cases, many parts, deep nesting, many parameters and locals. */
public class DeepStructures {
  static int many(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l, long m, double n, String o) {
    return a + b * 2 + c * 3 + d * 4 + e * 5 + f * 6 + g * 7 + h * 8 + i * 9 + j * 10 + k * 11 + l * 12 + (int) m + (int) n + o.length();
  }

  static int nest(int n) {
    if (n > 0) {
      if (n > 1) {
        for (int i = 0; i < n; i++) {
          if (i % 2 == 0) {
            while (n > 5) {
              if (n == 9) {
                try {
                  if (i == 2) {
                    do {
                      switch (n) {
                        case 9:
                          for (int q : new int[] {1, 2}) {
                            if (q == 2) {
                              synchronized (DeepStructures.class) {
                                return n * 100 + q + i;
                              }
                            }
                          }
                        default:
                          n--;
                      }
                    } while (n > 7);
                  }
                } finally {
                  n--;
                }
              }
              n--;
            }
          }
        }
      }
    }
    return n;
  }

  static String big(int n) {
    switch (n) {
      case 0: return "zero"; case 1: return "one"; case 2: return "two"; case 3: return "three"; case 4: return "four";
      case 5: return "five"; case 6: return "six"; case 7: return "seven"; case 8: return "eight"; case 9: return "nine";
      case 10: return "ten"; case 20: return "twenty"; case 30: return "thirty"; case 40: return "forty"; case 50: return "fifty";
      case 60: return "sixty"; case 70: return "seventy"; case 80: return "eighty"; case 90: return "ninety"; case 100: return "hundred";
      case -1: return "minus"; case 1000: return "thousand"; case 1000000: return "million"; case 1000000000: return "billion";
      default:
        if (n < 0) return "minus " + big(-n);
        if (n < 20) return "teen" + n % 10;
        if (n < 100) return big(n / 10 * 10) + "-" + big(n % 10);
        if (n < 1000) return big(n / 100) + " hundred" + (n % 100 == 0 ? "" : " " + big(n % 100));
        if (n < 1000000) return big(n / 1000) + " thousand" + (n % 1000 == 0 ? "" : " " + big(n % 1000));
        return big(n / 1000000) + " million" + (n % 1000000 == 0 ? "" : " " + big(n % 1000000));
    }
  }

  static String chain(int n) {
    String r;
    if (n == 0) r = "a"; else if (n == 1) r = "b"; else if (n == 2) r = "c"; else if (n == 3) r = "d"; else if (n == 4) r = "e";
    else if (n == 5) r = "f"; else if (n == 6) r = "g"; else if (n == 7) r = "h"; else if (n == 8) r = "i"; else if (n == 9) r = "j";
    else if (n == 10) r = "k"; else if (n == 11) r = "l"; else if (n == 12) r = "m"; else if (n == 13) r = "n"; else if (n == 14) r = "o";
    else if (n == 15) r = "p"; else if (n == 16) r = "q"; else if (n == 17) r = "r"; else if (n == 18) r = "s"; else r = "z";
    return r;
  }

  static int ternaries(int n) {
    return n < 1 ? 1 : n < 2 ? 4 : n < 3 ? 9 : n < 4 ? 16 : n < 5 ? 25 : n < 6 ? 36 : n < 7 ? 49 : n < 8 ? 64 : n < 9 ? 81 : n < 10 ? 100 : n < 11 ? 121 : 0;
  }

  static boolean logic(boolean a, boolean b, boolean c, boolean d) {
    return (a && (b || (c && (d || !a)))) || (!a && ((b && !c) || (!b && (c ? d : !d)))) && !(a && b && c && d) || ((a ^ b) && (c ^ d));
  }

  public static void main(String[] args) {
    System.out.println(many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13L, 14.5, "fifteen"));
    for (int i = 0; i < 12; i++) {
      System.out.print(nest(i) + " ");
    }
    System.out.println();
    for (int n : new int[] {0, 13, 42, 100, 365, 1000, 54321, 2000007, -17}) {
      System.out.println(big(n));
    }
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < 21; i++) {
      b.append(chain(i)).append(ternaries(i % 12));
    }
    System.out.println(b);
    int bits = 0;
    for (int i = 0; i < 16; i++) {
      bits = bits << 1 | (logic((i & 1) != 0, (i & 2) != 0, (i & 4) != 0, (i & 8) != 0) ? 1 : 0);
    }
    System.out.println(bits);
    int v1 = 1, v2 = v1 + 1, v3 = v2 + v1, v4 = v3 + v2, v5 = v4 + v3, v6 = v5 + v4, v7 = v6 + v5, v8 = v7 + v6, v9 = v8 + v7, v10 = v9 + v8;
    int w1 = v10, w2 = w1 - v1, w3 = w2 - v2, w4 = w3 - v3, w5 = w4 - v4, w6 = w5 - v5, w7 = w6 - v6, w8 = w7 - v7, w9 = w8 - v8, w10 = w9 - v9;
    System.out.println(v10 + " " + w10 + " " + (((((((((w1 + w2) * 2) - w3) / 3) + w4) * w5) % 1000) + (((w6 - (w7 - (w8 - (w9 - w10)))))))));
    String s = "" + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + w1 + w2 + w3 + w4 + w5 + w6 + w7 + w8 + w9 + w10 + args.length + 'x' + 1L + 2.5 + true + null;
    System.out.println(s);
  }
}
