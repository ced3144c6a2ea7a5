/** Loops that end only by their body, and cases, at the ends of int. */
public class LargestAndSmallestInt {
  static int upTo(int limit) {
    int steps = 0;
    int max = Integer.MAX_VALUE;
    for (int i = max - 3; i <= max; i++) {
      if (++steps == limit) {
        break;
      }
    }
    return steps;
  }

  static int downTo(int limit) {
    final int min = Integer.MIN_VALUE;
    int steps = 0;
    for (int i = min + 2; i >= min; i--) {
      steps++;
      if (steps > limit) {
        return i;
      }
    }
    return 0;
  }

  static int inThrees() {
    int steps = 0;
    for (int i = Integer.MAX_VALUE - 4; i < Integer.MAX_VALUE; i += 3) {
      if (++steps > 7) {
        break;
      }
    }
    return steps;
  }

  static int leap(byte[] bytes) {
    int sum = 0;
    for (int i = 1; i < bytes.length; i += Integer.MAX_VALUE) {
      sum += bytes[i];
    }
    return sum;
  }

  static String word(int n) {
    switch (n) {
      case Integer.MAX_VALUE:
        return "largest";
      case Integer.MAX_VALUE - 1:
        return "next to it";
      case Integer.MAX_VALUE - 2:
        return "third";
      default:
        return "no matter";
    }
  }

  static String smallWord(int n) {
    return switch (n) {
      case Integer.MIN_VALUE -> "smallest";
      case Integer.MIN_VALUE + 1 -> "next to it";
      case Integer.MIN_VALUE + 2 -> "third";
      default -> "no matter";
    };
  }

  public static void main(String[] args) {
    System.out.println(upTo(20) + " " + downTo(9) + " " + inThrees());
    try {
      System.out.println(leap(new byte[2]));
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    for (int i = 0; i < 4; i++) {
      System.out.println(word(Integer.MAX_VALUE - i) + ", " + smallWord(Integer.MIN_VALUE + i));
    }
  }
}
