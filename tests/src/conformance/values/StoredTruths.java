import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Truth values go through arrays and nameless variables as what they are. */
public class StoredTruths {
  static void show(Object o) {
    System.out.println(o);
  }

  static void boxes(Object o, boolean b) {
    boolean[] row = new boolean[3];
    row[1] = (Boolean) o;
    row[2] = b;
    show(row[1]);
    show(row[2]);
    boolean copy = b;
    row[0] = copy;
    boolean[] same = row;
    show(same[0]);
    show(same[0] + "!");
  }

  static void loops(int n) {
    boolean[] row = new boolean[n];
    for (int k = 0; k < n; k++) {
      boolean even = k % 2 == 0;
      row[k] = even;
    }
    List<Boolean> list = new ArrayList<>();
    for (boolean x : row) {
      list.add(x);
    }
    show(Arrays.toString(row) + list);
  }

  static void bytes(int n) {
    byte[] row = new byte[n];
    for (int k = 0; k < n; k++) {
      byte v = (byte) (k % 2 == 0 ? 1 : 0);
      row[k] = v;
    }
    byte one = 1;
    row[1] = one;
    List<Byte> list = new ArrayList<>();
    for (byte x : row) {
      list.add(x);
    }
    show(Arrays.toString(row) + list);
    show(row[0]);
  }

  static void updates(int n) {
    boolean[] row = {true, false, n > 3};
    row[0] ^= true;
    row[1] |= n > 2;
    row[2] = !row[2];
    show(row[0]);
    show(row[1]);
    row[1] = row[2] = n == 4;
    show(String.format("%b %s", row[1], row[2]));
  }

  static void rows(boolean[][] all) {
    boolean[] row = all[0];
    row[0] = true;
    boolean old = row[0];
    row[1] = old;
    show(row[1]);
    show(all[0][1]);
  }

  public static void main(String[] args) {
    boxes(true, false);
    boxes(false, true);
    loops(4);
    bytes(4);
    updates(4);
    rows(new boolean[2][2]);
  }
}
