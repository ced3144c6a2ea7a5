/** What an index that has found something tells of what it is made of, and what it does not. */
public class PlacesFound {
  static final int MIN = Integer.MIN_VALUE;
  static final int MAX = Integer.MAX_VALUE;
  static int[] a = {1, 2, 3, 4};
  static int[] turned = {MIN, MAX};

  static int sum(int i, int j) {
    int x = a[i + j];
    return x + (i - 1) + (j - 1);
  }

  static int before(int i, int j) {
    int x = a[i - j];
    return x + (i + 1) + (j - 1);
  }

  static int times(int i) {
    int x = a[i * 4];
    return x + (i + i);
  }

  static int twice(int i) {
    int x = a[2 * i + 2];
    return x + (i - 5);
  }

  static String letters(String s, int i, int j) {
    char c = s.charAt(i + j);
    return c + "" + (i - 1) + "," + (j + MAX);
  }

  static int caught(int i) {
    int sum = 0;
    try {
      sum = a[i];
      sum += i + 1;
    } catch (ArrayIndexOutOfBoundsException e) {
      sum = i + 1 > i ? 1 : 2;
      sum += i - 1 < i ? 10 : 20;
    }
    return sum;
  }

  static int changed(int i) {
    int[] b = {5, 6, 7, 8};
    b[i] = i = MAX;
    return b[0] + (i + 1);
  }

  static int counted(int i) {
    int[] b = {5, 6, 7, 8};
    b[i++] = i;
    return b[0] + (i + MAX);
  }

  static int nested(int[] b) {
    int x = a[b[0]];
    b[b[0]] = MAX;
    return x + (b[0] + 1);
  }

  static int calling(int[] b) {
    a[b[0] + 1] = change(b);
    int y = b[0] + 1;
    a[1] = 2;
    return y;
  }

  static int change(int[] b) {
    b[0] = MAX;
    return 2;
  }

  static int run(String s, int i) {
    int run = 1;
    while (i + run < s.length() && s.charAt(i + run) == s.charAt(i)) {
      run++;
    }
    return run;
  }

  static int far(int start) {
    int run = start;
    int steps = 0;
    try {
      while (run + MAX < 3 && steps < 5) {
        steps += a[run + MAX];
        run++;
      }
    } catch (ArrayIndexOutOfBoundsException e) {
      steps += 100;
    }
    return steps + (run - 2);
  }

  static int longs(int i, int j) {
    int n = 0;
    if ((long) i + j < 10 && (long) i + j > -10) {
      n = i + j;
    }
    if ((long) i * 2 < 100) {
      n += i - 50;
    }
    if (i * 3 < 9 && i * 3 > -9) {
      n += i + MAX;
    }
    return n;
  }

  static int tested(int i, int j) {
    int n = 0;
    if (i + j >= 0 && i + j < 10) {
      n += i - 1;
      n ^= j - 1;
    }
    if (i - j == 0) {
      n += i + j;
    }
    if (i + 5 < 0) {
      n += i - 7;
    }
    if (5 - i > 3) {
      n += -i;
    }
    return n;
  }

  static int builder(StringBuilder text, int i) {
    char c = text.charAt(i);
    text.setCharAt(i, (char) (c + MAX));
    int n = 0;
    if (text.charAt(i) - 1 < 70) {
      text.setCharAt(i, '\uffff');
      n = text.charAt(i) - 1;
    }
    return n + (i - MAX - 2);
  }

  public static void main(String[] args) {
    System.out.println(sum(1, 2) + " " + sum(MIN, MIN) + " " + sum(MAX, MIN + 1));
    System.out.println(before(3, 1) + " " + before(MIN, MIN) + " " + before(MIN + 1, MAX + 2));
    System.out.println(times(0) + " " + times(1 << 30) + " " + times(MIN));
    System.out.println(twice(0) + " " + twice(MIN) + " " + twice(MAX));
    System.out.println(letters("abcd", 1, 2) + " " + letters("abcd", MIN, MIN));
    System.out.println(caught(2) + " " + caught(MAX) + " " + caught(MIN) + " " + caught(-1));
    System.out.println(changed(0) + " " + changed(1) + " " + counted(0));
    System.out.println(nested(new int[] {0, 1}) + " " + nested(new int[] {1, 2}));
    System.out.println(calling(new int[] {0}));
    System.out.println(run("aaab", 0) + " " + run("aaab", 3) + " " + run("ab", 0));
    System.out.println(far(MIN + 1) + " " + far(MIN) + " " + far(5));
    System.out.println(longs(MAX, MIN) + " " + longs(3, 4) + " " + longs(MIN, MAX) + " " + longs(1431655766, 9));
    System.out.println(tested(MIN, MIN) + " " + tested(4, 5) + " " + tested(MAX, MIN + 5) + " " + tested(MIN, 3));
    System.out.println(tested(MAX - 2, MAX - 2) + " " + tested(MAX - 7, MIN + 1));
    System.out.println(builder(new StringBuilder("A"), 0));
    int sum = 0;
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        if (turned[i] + turned[j] < 5) {
          sum = sum * 31 + turned[i] - 1 + (turned[j] + 1);
        }
        if (turned[i] - turned[j] > 0) {
          sum += turned[i] + turned[i];
        }
      }
    }
    System.out.println(sum);
  }
}
