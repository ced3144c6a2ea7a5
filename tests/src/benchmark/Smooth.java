// at most 4 times: a float is rounded after each operation, in Python nothing is.
public class Smooth {

  public static void main(String[] args) {
    float avg = 0, alpha = 0.1f;
    int alarms = 0;
    for (int i = 0; i < 3000; i++) {
      int raw = (i * 37) % 1024;
      float volts = raw * 3.3f / 1023;
      avg = alpha * volts + (1 - alpha) * avg;
      if (avg > 1.7f) alarms++;
    }
    System.out.println(alarms);
  }
}
