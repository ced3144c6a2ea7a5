package dev.mochaberry.standins.awt;

import java.awt.geom.Dimension2D;
import java.io.Serializable;

/** {@code java.awt.Dimension}: a width and a height. */
public class Dimension extends Dimension2D implements Serializable {
  private static final long serialVersionUID = 4723952579491349524L;

  public int width;
  public int height;

  public Dimension() {}

  public Dimension(Dimension other) {
    this(other.width, other.height);
  }

  public Dimension(int width, int height) {
    this.width = width;
    this.height = height;
  }

  @Override
  public double getWidth() {
    return width;
  }

  @Override
  public double getHeight() {
    return height;
  }

  public Dimension getSize() {
    return new Dimension(this);
  }

  public void setSize(Dimension other) {
    setSize(other.width, other.height);
  }

  public void setSize(int width, int height) {
    this.width = width;
    this.height = height;
  }

  @Override
  public void setSize(double width, double height) {
    this.width = (int) Math.ceil(width);
    this.height = (int) Math.ceil(height);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dimension d && width == d.width && height == d.height;
  }

  /** The pairing of the two numbers that the JDK has: triangle of the sum, plus the width. */
  @Override
  public int hashCode() {
    int sum = width + height;
    return sum * (sum + 1) / 2 + width;
  }

  @Override
  public String toString() {
    return getClass().getName() + "[width=" + width + ",height=" + height + "]";
  }
}
