public class SwitchOnEnum {
  enum Light {
    RED,
    AMBER,
    GREEN
  }

  static Light next(Light light) {
    switch (light) {
      case RED:
        return Light.GREEN;
      case AMBER:
        return Light.RED;
      default:
        return Light.AMBER;
    }
  }

  static int seconds(Light light) {
    return switch (light) {
      case RED -> 30;
      case AMBER -> 3;
      case GREEN -> 45;
    };
  }

  public static void main(String[] args) {
    System.out.println(next(Light.RED));
    System.out.println(seconds(Light.AMBER));
  }
}
