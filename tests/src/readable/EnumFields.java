public class EnumFields {
  /** A planet and what it weighs. */
  enum Planet {
    MERCURY(3.303e+23, 2.4397e6),
    EARTH(5.976e+24, 6.37814e6);

    private final double mass; // in kilograms
    private final double radius;

    Planet(double mass, double radius) {
      this.mass = mass;
      this.radius = radius;
    }

    double density() {
      return mass / (radius * radius * radius);
    }
  }

  public static void main(String[] args) {
    for (Planet p : Planet.values()) {
      System.out.println(p + ": " + p.density());
    }
  }
}
