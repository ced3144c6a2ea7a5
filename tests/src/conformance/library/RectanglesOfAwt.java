import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.*;

public class RectanglesOfAwt {
  public static void main(String[] args) {
    Rectangle box = new Rectangle(5, 10, 20, 30);
    System.out.println(box);
    box.translate(15, 25);
    System.out.println(box + " " + box.getX() + " " + box.getWidth() + " " + box.x);
    Rectangle other = new Rectangle(box);
    other.grow(2, 3);
    System.out.println(
        other + " " + other.equals(box) + " " + other.contains(box) + " " + box.contains(25, 40));
    System.out.println(
        box.intersection(new Rectangle(30, 50, 100, 100))
            + " "
            + box.union(new Rectangle(0, 0, 1, 1)));
    System.out.println(
        box.intersects(new Rectangle(100, 100, 1, 1))
            + " "
            + box.isEmpty()
            + " "
            + box.getLocation()
            + " "
            + box.getSize());
    box.setSize(3, 4);
    box.setLocation(new Point(1, 2));
    box.add(10, 10);
    System.out.println(box + " " + box.hashCode() + " " + box.getCenterX() + " " + box.getMaxY());
    Set<Rectangle> set =
        new HashSet<>(List.of(new Rectangle(1, 2, 3, 4), new Rectangle(3, 4), new Rectangle()));
    System.out.println(set.contains(new Rectangle(0, 0, 3, 4)) + " " + set.size());
    System.out.println(set);
    Object o = new Rectangle(new Point(1, 1), new Dimension(4, 5));
    if (o instanceof java.awt.Shape s)
      System.out.println(s.getBounds() + " " + s.contains(2.5, 2.5));
    System.out.println(
        new Insets(1, 2, 3, 4) + " " + new Insets(1, 2, 3, 4).equals(new Insets(1, 2, 3, 4)));
    System.out.println(box.createUnion(new java.awt.geom.Rectangle2D.Double(0, 0, 2.5, 90)));
    java.awt.geom.Dimension2D size = new Dimension(3, 4);
    size.setSize(2.5, 7);
    System.out.println(
        size + " " + size.getWidth() + size.clone().equals(size) + new Dimension(3, 4).getSize());
    System.out.println(box.outcode(100, 0) + " " + box.getFrame() + " " + box.getBounds2D());
  }
}
