/** Loops that count in char, byte and short: to their ends, over them, and with a continue. */
public class NarrowCounters {
  static void chars() {
    for (char c = 'a'; c <= 'e'; c++) {
      if (c == 'c') {
        continue;
      }
      System.out.print(c);
    }
    for (char c = 'e'; c > 'a'; --c) {
      System.out.print((char) (c - 1));
    }
    for (char c = '\ufffd'; c < '\uffff'; c++) {
      System.out.print(" " + (int) c);
    }
    char last = 'z';
    for (char c = 'x'; c <= last; c++) {
      System.out.print(c + 1);
    }
    System.out.println();
  }

  static void startsOver() {
    int rounds = 0;
    for (char c = '\ufffe'; c <= '\uffff'; c++) {
      if (++rounds > 4) {
        System.out.println((int) c);
        break;
      }
    }
    rounds = 0;
    for (byte b = 126; b <= 127; b++) {
      if (rounds++ > 3) {
        System.out.println(b);
        break;
      }
    }
    for (char c = 2; c >= 0; c--) {
      if (c > 2) {
        System.out.println((int) c);
        break;
      }
    }
    for (short s = -32767; s > -32769; s--) {
      if (s > 0) {
        System.out.println(s);
        break;
      }
    }
  }

  static int bytes() {
    int sum = 0;
    for (byte b = -128; b < 127; b++) {
      sum += b;
    }
    for (byte b = 127; b >= -127; b--) {
      sum += b & 0xff;
    }
    for (short s = 32760; s < 32767; ++s) {
      sum += s;
    }
    return sum;
  }

  public static void main(String[] args) {
    chars();
    startsOver();
    System.out.println(bytes());
  }
}
