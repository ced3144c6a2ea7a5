public class TrafficLight {
  enum State {
    RED(30), GREEN(25), YELLOW(5);
    final int seconds;
    State(int seconds) { this.seconds = seconds; }
    State next() {
      return switch (this) { case RED -> GREEN; case GREEN -> YELLOW; case YELLOW -> RED; };
    }
  }
  public static void main(String[] args) {
    State s = State.RED;
    int time = 0, changes = 0;
    int[] seen = new int[State.values().length];
    for (int tick = 0; tick < 2500; tick++) {
      time++;
      seen[s.ordinal()]++;
      if (time >= s.seconds) { s = s.next(); time = 0; changes++; }
    }
    System.out.println(s + " " + changes + " " + seen[0] + " " + seen[2]);
  }
}
