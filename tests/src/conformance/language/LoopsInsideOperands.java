/** Loops that run while operands of the expression around them wait: in arms of switches. */
public class LoopsInsideOperands {
  static int calls;

  static int next() {
    return ++calls;
  }

  public static void main(String[] args) {
    for (int k = 0; k < 4; k++) {
      int n = k;
      int sum =
          next() * 100
              + switch (k) {
                case 0 -> {
                  int i = 0;
                  do {
                    i += 3;
                  } while (i < 20);
                  yield i;
                }
                case 1 -> {
                  while (n < 50) {
                    n = n * 2 + 1;
                  }
                  yield n;
                }
                case 2 -> {
                  int f = 1;
                  for (int i = 2; i < 6; i++) {
                    f *= i;
                    if (f > 20) {
                      break;
                    }
                  }
                  yield f;
                }
                default -> {
                  do {
                    n--;
                  } while (next() < 9 && n > -3);
                  yield n;
                }
              };
      System.out.println(sum + " " + calls);
      String text =
          "<"
              + sum
              + switch (sum % 3) {
                case 0 -> {
                  StringBuilder b = new StringBuilder();
                  do {
                    b.append(b.length());
                  } while (b.length() < 5);
                  yield b;
                }
                default -> {
                  char c = 'a';
                  do {
                    c++;
                  } while (c < 'f' + k);
                  yield c;
                }
              }
              + ">";
      int[] row = {
        next(),
        switch (k % 2) {
          case 0 -> {
            long l = 1;
            do {
              l <<= 5;
            } while (l > 0 && l < 1L << 40);
            yield (int) (l >>> 33);
          }
          default -> next();
        },
        next()
      };
      System.out.println(text + " " + row[0] + " " + row[1] + " " + row[2]);
    }
  }
}
