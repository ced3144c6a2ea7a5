import java.awt.Dimension;
import java.awt.Point;
import java.awt.geom.Point2D;
import java.util.*;

/** Points of mazes and drawings: only their numbers are the desktop's. */
public class PointsOfAwt {
  static class Pixel extends Point {
    final char c;

    Pixel(int x, int y, char c) {
      super(x, y);
      this.c = c;
    }
  }

  public static void main(String[] args) {
    Point p = new Point(3, 4);
    Point q = new Point(p);
    q.translate(2, -1);
    System.out.println(p + " " + q + " " + p.equals(new Point(3, 4)) + " " + p.hashCode());
    System.out.println(
        p.distance(q) + " " + p.distanceSq(0, 0) + " " + p.getX() + " " + q.getLocation());
    q.setLocation(2.5, -2.5);
    System.out.println(q + " " + q.x + " " + q.y);
    Set<Point> seen = new HashSet<>(List.of(p, new Point(1, 2), new Point(-1, 2)));
    System.out.println(seen.contains(new Point(1, 2)) + " " + seen.size() + " " + seen);
    Deque<Point> queue = new ArrayDeque<>();
    Map<Point, Integer> far = new LinkedHashMap<>();
    queue.add(new Point(0, 0));
    far.put(new Point(0, 0), 0);
    while (!queue.isEmpty()) {
      Point at = queue.poll();
      for (int[] d : new int[][] {{1, 0}, {0, 1}, {-1, 0}, {0, -1}}) {
        Point next = new Point(at.x + d[0], at.y + d[1]);
        if (next.x >= 0
            && next.y >= 0
            && next.x < 4
            && next.y < 3
            && far.putIfAbsent(next, far.get(at) + 1) == null) {
          queue.add(next);
        }
      }
    }
    System.out.println(far);
    Point2D d = new Point2D.Double(1.5, 2.5);
    Point2D f = new Point2D.Float(1.5f, 2.5f);
    System.out.println(
        d
            + " "
            + f
            + " "
            + d.equals(f)
            + " "
            + (d.hashCode() == f.hashCode())
            + " "
            + d.hashCode());
    d.setLocation(p);
    System.out.println(
        d + " " + d.equals(p) + " " + p.equals(d) + " " + Point2D.distance(0, 0, 3, 4));
    Point2D copy = (Point2D) d.clone();
    copy.setLocation(0, 1);
    System.out.println(copy + " " + d + " " + p.clone());
    Pixel pixel = new Pixel(1, 1, '#');
    pixel.move(7, 8);
    System.out.println(pixel + " " + pixel.c + " " + pixel.equals(new Point(7, 8)));
    Dimension size = new Dimension(640, 480);
    size.setSize(10.2, 3.0);
    System.out.println(
        size
            + " "
            + size.getWidth()
            + " "
            + size.hashCode()
            + " "
            + size.equals(new Dimension(11, 3)));
    List<Point> sorted = new ArrayList<>(seen);
    sorted.sort(Comparator.comparingInt((Point a) -> a.x).thenComparing(Point::getY));
    System.out.println(sorted);
    try {
      p.setLocation((Point) null);
    } catch (NullPointerException e) {
      System.out.println("null");
    }
  }
}
