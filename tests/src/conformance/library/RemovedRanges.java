import java.util.ArrayList;

/** What ArrayList's own removeRange says of ranges that are none. */
public class RemovedRanges {
  static class Cuts extends ArrayList<Integer> {
    void cut(int from, int to) {
      removeRange(from, to);
    }
  }

  public static void main(String[] args) {
    Cuts cuts = new Cuts();
    cuts.cut(0, 0);
    for (int[] p : new int[][] {{0, 1}, {0, -1}, {1, 0}, {2, 1}, {1, 9}, {1, 2}}) {
      try {
        cuts.cut(p[0], p[1]);
        System.out.println("cut " + cuts);
      } catch (IndexOutOfBoundsException e) {
        System.out.println(e.getMessage());
      }
      if (cuts.size() < 3) {
        cuts.add(1);
        cuts.add(2);
        cuts.add(3);
      }
    }
    System.out.println(cuts);
  }
}
