package dev.mochaberry.standins.awt;

import dev.mochaberry.standins.awt.geom.Point2D;
import java.io.Serializable;

/** {@code java.awt.Point}: a place on a grid. */
public class Point extends Point2D implements Serializable {
  private static final long serialVersionUID = -5276940640259749850L;

  public int x;
  public int y;

  public Point() {}

  public Point(Point other) {
    this(other.x, other.y);
  }

  public Point(int x, int y) {
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

  public Point getLocation() {
    return new Point(x, y);
  }

  public void setLocation(Point other) {
    setLocation(other.x, other.y);
  }

  public void setLocation(int x, int y) {
    move(x, y);
  }

  @Override
  public void setLocation(double x, double y) {
    this.x = (int) Math.floor(x + 0.5);
    this.y = (int) Math.floor(y + 0.5);
  }

  public void move(int x, int y) {
    this.x = x;
    this.y = y;
  }

  public void translate(int dx, int dy) {
    x += dx;
    y += dy;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Point p ? x == p.x && y == p.y : super.equals(other);
  }

  @Override
  public String toString() {
    return getClass().getName() + "[x=" + x + ",y=" + y + "]";
  }
}
