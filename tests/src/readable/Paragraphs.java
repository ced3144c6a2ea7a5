public class Paragraphs {
  static int lowest(int[] values) {
    int low = values[0];

    // the rest may be lower
    for (int v : values) {
      if (v < low) {
        low = v;
      }
    }

    return low;
  }

  static void report(int[] values, boolean loud) {
    int low = lowest(values);


    if (loud) {
      System.out.println("lowest");

      System.out.println(low);
    } else {

      System.out.println(low);

    }

    System.out.println("done");
  }

  public static void main(String[] args) {
    int[] values = {3, 1, 2};

    report(values, true);
    report(values, false);
  }
}
