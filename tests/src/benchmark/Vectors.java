public class Vectors {
  record Vec(double x, double y) {
    Vec plus(Vec o) { return new Vec(x + o.x, y + o.y); }
    Vec times(double k) { return new Vec(x * k, y * k); }
    double dot(Vec o) { return x * o.x + y * o.y; }
  }
  public static void main(String[] args) {
    Vec p = new Vec(0, 0), v = new Vec(1, 2), a = new Vec(0, -0.01);
    double energy = 0;
    for (int i = 0; i < 600; i++) {
      v = v.plus(a.times(0.5));
      p = p.plus(v.times(0.25));
      energy += v.dot(v);
    }
    System.out.println((int) p.x() + " " + (int) p.y() + " " + (int) energy);
  }
}
