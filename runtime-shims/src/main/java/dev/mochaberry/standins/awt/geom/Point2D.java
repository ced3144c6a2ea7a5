package dev.mochaberry.standins.awt.geom;

/** {@code java.awt.geom.Point2D}: a place in a plane, and how far it is from others. */
public abstract class Point2D implements Cloneable {

  /** A place in floats. */
  public static class Float extends Point2D {
    public float x;
    public float y;

    public Float() {}

    public Float(float x, float y) {
      this.x = x;
      this.y = y;
    }

    @Override
    public double getX() {
      return x;
    }

    @Override
    public double getY() {
      return y;
    }

    @Override
    public void setLocation(double x, double y) {
      this.x = (float) x;
      this.y = (float) y;
    }

    public void setLocation(float x, float y) {
      this.x = x;
      this.y = y;
    }

    @Override
    public String toString() {
      return "Point2D.Float[" + x + ", " + y + "]";
    }
  }

  /** A place in doubles. */
  public static class Double extends Point2D {
    public double x;
    public double y;

    public Double() {}

    public Double(double x, double y) {
      this.x = x;
      this.y = y;
    }

    @Override
    public double getX() {
      return x;
    }

    @Override
    public double getY() {
      return y;
    }

    @Override
    public void setLocation(double x, double y) {
      this.x = x;
      this.y = y;
    }

    @Override
    public String toString() {
      return "Point2D.Double[" + x + ", " + y + "]";
    }
  }

  protected Point2D() {}

  public abstract double getX();

  public abstract double getY();

  public abstract void setLocation(double x, double y);

  public void setLocation(Point2D other) {
    setLocation(other.getX(), other.getY());
  }

  public static double distanceSq(double x1, double y1, double x2, double y2) {
    double dx = x1 - x2;
    double dy = y1 - y2;
    return dx * dx + dy * dy;
  }

  public static double distance(double x1, double y1, double x2, double y2) {
    return Math.sqrt(distanceSq(x1, y1, x2, y2));
  }

  public double distanceSq(double x, double y) {
    return distanceSq(x, y, getX(), getY());
  }

  public double distanceSq(Point2D other) {
    return distanceSq(other.getX(), other.getY());
  }

  public double distance(double x, double y) {
    return Math.sqrt(distanceSq(x, y));
  }

  public double distance(Point2D other) {
    return Math.sqrt(distanceSq(other));
  }

  @Override
  public Object clone() {
    try {
      return super.clone();
    } catch (CloneNotSupportedException e) {
      throw new InternalError(e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Point2D p && getX() == p.getX() && getY() == p.getY();
  }

  @Override
  public int hashCode() {
    long bits =
        java.lang.Double.doubleToLongBits(getX()) ^ java.lang.Double.doubleToLongBits(getY()) * 31;
    return java.lang.Long.hashCode(bits);
  }
}
