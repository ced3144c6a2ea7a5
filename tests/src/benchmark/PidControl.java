public class PidControl {
  private final double kp, ki, kd;
  private double integral, previous;
  PidControl(double kp, double ki, double kd) { this.kp = kp; this.ki = ki; this.kd = kd; }
  double update(double setpoint, double measured, double dt) {
    double error = setpoint - measured;
    integral += error * dt;
    double derivative = (error - previous) / dt;
    previous = error;
    double out = kp * error + ki * integral + kd * derivative;
    return Math.max(-100, Math.min(100, out));
  }
  public static void main(String[] args) {
    PidControl pid = new PidControl(2.0, 0.5, 0.1);
    double temperature = 20;
    for (int i = 0; i < 1500; i++) {
      double power = pid.update(60, temperature, 0.1);
      temperature += (power * 0.05 - (temperature - 20) * 0.02) * 0.1;
    }
    System.out.println(Math.round(temperature));
  }
}
