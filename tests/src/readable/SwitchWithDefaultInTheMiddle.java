public class SwitchWithDefaultInTheMiddle {
  static String kind(int code) {
    String kind = "";
    switch (code) {
      case 1:
        kind = "one";
        break;
      default:
        kind = "many";
        break;
      case 0:
        kind = "none";
    }
    return kind;
  }

  static int weight(int size) {
    int weight = 0;
    switch (size) {
      case 1:
        weight += 1;
      default:
        weight += 10;
      case 2:
        weight += 100;
    }
    return weight;
  }

  public static void main(String[] args) {
    System.out.println(kind(0));
    System.out.println(weight(7));
  }
}
