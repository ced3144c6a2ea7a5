import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** clone(): of arrays, of objects with super.clone(), deep copies, and without Cloneable. */
public class ShallowClones {
  static class Point implements Cloneable {
    int x, y;
    int[] tail = {1, 2};

    Point(int x, int y) {
      this.x = x;
      this.y = y;
    }

    @Override
    public Point clone() {
      try {
        return (Point) super.clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }
  }

  static class Deep extends Point {
    List<String> names = new ArrayList<>(List.of("a"));

    Deep() {
      super(7, 8);
    }

    @Override
    public Deep clone() {
      Deep d = (Deep) super.clone();
      d.names = new ArrayList<>(names);
      d.tail = tail.clone();
      return d;
    }
  }

  static class Not {
    Object copy() throws CloneNotSupportedException {
      return super.clone();
    }
  }

  public static void main(String[] args) {
    Point p = new Point(1, 2);
    Point q = p.clone();
    q.x = 9;
    q.tail[0] = 5;
    System.out.println(p.x + " " + q.x + q.y + " " + p.tail[0] + " " + (p.tail == q.tail) + (p == q));
    Deep d = new Deep();
    Deep e = d.clone();
    e.names.add("b");
    e.tail[1] = 0;
    System.out.println(d.names + " " + e.names + d.tail[1] + e.tail[1] + e.x);
    int[][] grid = {{1, 2}, {3}};
    int[][] shallow = grid.clone();
    shallow[0][0] = 9;
    shallow[1] = new int[] {7};
    System.out.println(Arrays.deepToString(grid) + Arrays.deepToString(shallow));
    String[] s = {"x", null};
    String[] t = s.clone();
    t[0] = "y";
    System.out.println(s[0] + t[0] + t[1] + t.length);
    try {
      new Not().copy();
    } catch (CloneNotSupportedException ex) {
      System.out.println(ex.getMessage());
    }
  }
}
