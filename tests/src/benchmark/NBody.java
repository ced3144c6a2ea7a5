public class NBody {
  static final class Body {
    double x, y, z, vx, vy, vz, mass;
    Body(double x, double y, double z, double vx, double vy, double vz, double mass) {
      this.x = x; this.y = y; this.z = z; this.vx = vx; this.vy = vy; this.vz = vz; this.mass = mass;
    }
  }
  static void advance(Body[] bodies, double dt) {
    for (int i = 0; i < bodies.length; i++) {
      Body a = bodies[i];
      for (int j = i + 1; j < bodies.length; j++) {
        Body b = bodies[j];
        double dx = a.x - b.x, dy = a.y - b.y, dz = a.z - b.z;
        double d2 = dx * dx + dy * dy + dz * dz;
        double mag = dt / (d2 * Math.sqrt(d2));
        a.vx -= dx * b.mass * mag;
        a.vy -= dy * b.mass * mag;
        a.vz -= dz * b.mass * mag;
        b.vx += dx * a.mass * mag;
        b.vy += dy * a.mass * mag;
        b.vz += dz * a.mass * mag;
      }
    }
    for (Body b : bodies) {
      b.x += dt * b.vx;
      b.y += dt * b.vy;
      b.z += dt * b.vz;
    }
  }
  public static void main(String[] args) {
    Body[] bodies = {
      new Body(0, 0, 0, 0, 0, 0, 40), new Body(5, -1, 0.5, 0.5, 2.5, 0, 0.04),
      new Body(8, 4, -0.4, -1, 1.8, 0.02, 0.01), new Body(13, -15, -0.2, 1, 0.8, -0.01, 0.002)
    };
    for (int i = 0; i < 120; i++) advance(bodies, 0.01);
    System.out.println(bodies[0].x < 1 && bodies[1].y > 0);
  }
}
