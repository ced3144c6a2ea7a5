/** A record, as a short class. */
public class RecordPoint {
  /**
   * A point of the plane.
   *
   * @param x to the right
   * @param y upwards
   */
  record Point(int x, int y) {
    static final Point ORIGIN = new Point(0, 0);

    int distance(Point other) {
      return Math.abs(x - other.x) + Math.abs(y - other.y());
    }

    Point moved(int dx) {
      return new Point(x + dx, y);
    }
  }

  public static void main(String[] args) {
    Point p = new Point(3, 4);
    System.out.println(p + " is " + p.distance(Point.ORIGIN) + " away");
    System.out.println(p.moved(1).x() + ", " + p.equals(new Point(3, 4)));
  }
}
