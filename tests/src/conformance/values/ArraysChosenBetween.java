/** A conditional gives one of two arrays of unlike types: what is stored may not fit. */
public class ArraysChosenBetween {
  static Number[] numbers = new Number[1];

  static void put(int n) {
    numbers[0] = n;
  }

  static Object[] either(boolean first, String[] a, Integer[] b) {
    return first ? a : b;
  }

  public static void main(String[] args) {
    numbers = args.length > 5 ? numbers : new Double[1];
    for (int i = 0; i < 3; i++) {
      try {
        if (i == 0) {
          numbers[0] = 2.5;
        } else if (i == 1) {
          put(4);
        } else {
          either(false, new String[1], new Integer[1])[0] = "text";
        }
        System.out.println(numbers[0]);
      } catch (ArrayStoreException e) {
        System.out.println(e.getMessage());
      }
    }
    Object[] mixed = {1, "a"};
    Object[] target = new Integer[2];
    try {
      for (int i = 0; i < 2; i++) {
        target[i] = mixed[i];
      }
    } catch (ArrayStoreException e) {
      System.out.println(e.getMessage() + " into integers, behind " + target[0]);
    }
    Object[] moved = new String[1];
    try {
      Object t = target[0];
      moved[0] = t;
    } catch (ArrayStoreException e) {
      System.out.println(e.getMessage() + " into texts");
    }
    System.out.println((args.length > 0 ? new int[][] {{1}} : new int[][] {{2, 3}})[0].length);
  }
}
