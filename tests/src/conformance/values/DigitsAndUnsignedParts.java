/** Digits in radixes there are and are not, unsigned numbers that are part of a text, and finalize called by hand. */
public class DigitsAndUnsignedParts {
  static class Closing {
    /** The JVM may call it too, whenever it likes. */
    private static boolean isCalledByHand;

    @Override
    @SuppressWarnings({"deprecation", "removal"})
    protected void finalize() throws Throwable {
      if (isCalledByHand) {
        System.out.println("finalized");
      }
      super.finalize();
    }
  }

  public static void main(String[] args) throws Throwable {
    for (int radix : new int[] {0, 1, 2, 8, 10, 36, 37}) {
      System.out.print(Character.digit('0', radix) + " " + Character.digit('9', radix) + " " + Character.digit('z', radix) + "; ");
    }
    System.out.println();
    System.out.println(Integer.parseUnsignedInt("ab4294967295z", 2, 12, 10) + " " + Integer.parseUnsignedInt("<ff>", 1, 3, 16));
    System.out.println(Long.parseUnsignedLong("q18446744073709551615", 1, 21, 10) + " " + Long.parseUnsignedLong("101", 0, 2, 2));
    Closing closing = new Closing();
    Closing.isCalledByHand = true;
    closing.finalize();
    Closing.isCalledByHand = false;
  }
}
