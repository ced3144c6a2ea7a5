import java.awt.*;
import java.awt.geom.*;

public class ShapesOfAwt {
  public static void main(String[] args) {
    Line2D line = new Line2D.Double(0, 0, 10, 10);
    System.out.println(
        line.ptLineDist(0, 10)
            + " "
            + line.intersectsLine(0, 10, 10, 0)
            + " "
            + line.relativeCCW(3, 9)
            + " "
            + line.getBounds()
            + line.ptSegDist(12, 12));
    System.out.println(Line2D.linesIntersect(0, 0, 1, 1, 2, 2, 3, 3));
    Ellipse2D e = new Ellipse2D.Double(0, 0, 10, 6);
    System.out.println(
        e.contains(5, 3)
            + " "
            + e.contains(0.1, 0.1)
            + " "
            + e.getBounds2D()
            + e.intersects(8, 4, 5, 5));
    Rectangle2D r = new Rectangle2D.Float(1, 2, 3.5f, 4);
    System.out.println(
        r
            + " "
            + r.getCenterX()
            + r.contains(new Point2D.Double(2, 3))
            + r.equals(new Rectangle2D.Double(1, 2, 3.5, 4))
            + r.hashCode());
    Polygon p = new Polygon(new int[] {0, 10, 10, 0}, new int[] {0, 0, 10, 10}, 4);
    p.addPoint(-5, 5);
    System.out.println(
        p.contains(3, 3)
            + " "
            + p.contains(-4, 5)
            + " "
            + p.getBounds()
            + " "
            + p.npoints
            + p.contains(11, 2));
    AffineTransform t = AffineTransform.getRotateInstance(Math.PI / 2);
    t.translate(3, 4);
    Point2D q = t.transform(new Point2D.Double(1, 0), null);
    System.out.println(
        Math.round(q.getX())
            + " "
            + Math.round(q.getY())
            + " "
            + AffineTransform.getScaleInstance(2, 3)
            + t.getDeterminant());
    try {
      System.out.println(AffineTransform.getScaleInstance(2, 4).createInverse());
      AffineTransform.getScaleInstance(0, 4).createInverse();
    } catch (NoninvertibleTransformException x) {
      System.out.println(x.getMessage());
    }
    Path2D path = new Path2D.Double();
    path.moveTo(0, 0);
    path.lineTo(4, 0);
    path.quadTo(6, 2, 4, 4);
    path.curveTo(3, 6, 1, 6, 0, 4);
    path.closePath();
    System.out.println(path.contains(2, 2) + " " + path.contains(-1, 2) + path.getBounds2D());
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      double[] c = new double[6];
      System.out.print(i.currentSegment(c) + ":" + c[0] + "," + c[1] + " ");
    }
    System.out.println();
    int n = 0;
    for (PathIterator i = e.getPathIterator(null, 0.1); !i.isDone(); i.next()) n++;
    System.out.println(n);
    for (PathIterator i = new Rectangle(1, 2, 3, 4).getPathIterator(t); !i.isDone(); i.next()) {
      float[] c = new float[6];
      System.out.print(i.currentSegment(c) + ":" + c[0] + " ");
    }
    System.out.println();
    Area a = new Area(new Rectangle(0, 0, 10, 10));
    a.subtract(new Area(new Rectangle(5, 5, 10, 10)));
    System.out.println(
        a.contains(7, 7)
            + " "
            + a.contains(2, 7)
            + a.getBounds()
            + a.isRectangular()
            + a.isPolygonal());
    a.intersect(new Area(new Ellipse2D.Double(0, 0, 8, 8)));
    System.out.println(a.getBounds2D() + " " + a.contains(4, 4));
    RoundRectangle2D rr = new RoundRectangle2D.Double(0, 0, 10, 10, 4, 4);
    System.out.println(rr.contains(0.1, 0.1) + " " + rr.contains(5, 5));
    Arc2D arc = new Arc2D.Double(0, 0, 10, 10, 0, 90, Arc2D.PIE);
    System.out.println(
        arc.contains(7, 3)
            + " "
            + arc.contains(3, 7)
            + " "
            + arc.getStartPoint().getX()
            + arc.containsAngle(45));
    CubicCurve2D cc = new CubicCurve2D.Double(0, 0, 1, 2, 3, 2, 4, 0);
    System.out.println(
        cc.getFlatness() + " " + cc.getBounds() + QuadCurve2D.getFlatness(0, 0, 1, 1, 2, 0));
    double[] res = new double[3];
    System.out.println(
        CubicCurve2D.solveCubic(new double[] {-6, 11, -6, 1}, res)
            + " "
            + QuadCurve2D.solveQuadratic(new double[] {2, -3, 1}, res));
  }
}
