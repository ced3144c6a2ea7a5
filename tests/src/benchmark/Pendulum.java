public class Pendulum {
  double angle, velocity;

  Pendulum(double a) {
    angle = a;
  }

  void step(double dt) {
    velocity += -9.81 / 1.5 * Math.sin(angle) * dt;
    angle += velocity * dt;
    velocity *= 0.9999;
  }

  double energy() {
    return 0.5 * velocity * velocity - 9.81 / 1.5 * Math.cos(angle);
  }

  public static void main(String[] args) {
    Pendulum p = new Pendulum(1.2);
    double max = -1e9;
    int swings = 0;
    double before = p.velocity;
    for (int i = 0; i < 6000; i++) {
      p.step(0.002);
      if (p.velocity * before < 0) swings++;
      before = p.velocity;
      max = Math.max(max, p.energy());
    }
    System.out.printf("%d %.5f%n", swings, max);
  }
}
