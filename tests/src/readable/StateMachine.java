/** A traffic light. */
public class StateMachine {
  enum Light {
    RED,
    GREEN,
    YELLOW
  }

  private Light light = Light.RED;
  private int ticks;

  /** Goes on by one tick. */
  void tick() {
    ticks = (ticks + 1) % 100;
    switch (light) {
      case RED:
        if (ticks >= 3) {
          change(Light.GREEN);
        }
        break;
      case GREEN:
        if (ticks >= 4) {
          change(Light.YELLOW);
        }
        break;
      case YELLOW:
        change(Light.RED);
        break;
    }
  }

  private void change(Light next) {
    System.out.println(light + " -> " + next);
    light = next;
    ticks = 0;
  }

  public static void main(String[] args) {
    StateMachine machine = new StateMachine();

    for (int i = 0; i < 10; i++) {
      machine.tick();
    }
  }
}
