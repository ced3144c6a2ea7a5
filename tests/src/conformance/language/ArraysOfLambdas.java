/** Arrays that lambdas give are looked at when something is stored, as those of classes are. */
public class ArraysOfLambdas {

  interface Shelf {
    Object[] places();
  }

  static class Open implements Shelf {
    @Override
    public Object[] places() {
      return new Object[1];
    }
  }

  private static void put(Shelf shelf, Object thing) {
    try {
      Object[] places = shelf.places();
      places[0] = thing;
      System.out.println(places[0]);
    } catch (ArrayStoreException e) {
      System.out.println("no place for a " + e.getMessage());
    }
  }

  private static Number[] numbers() {
    return new Integer[1];
  }

  public static void main(String[] args) {
    put(new Open(), 1);
    put(() -> new String[1], "text");
    put(() -> new String[1], 2);
    put(ArraysOfLambdas::numbers, 3);
    put(ArraysOfLambdas::numbers, 4.5);
  }
}
