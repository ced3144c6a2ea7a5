public class BooleanXorConstant {
  static final boolean OFF = 1 > 2;
  static final boolean ON = 2 > 1;
  static boolean state = true;

  public static void main(String[] args) {
    boolean b = args.length == 0;
    System.out.println((b ^ false) + " " + (b ^ true) + " " + (b ^ OFF) + " " + (b ^ ON));
    state ^= OFF;
    System.out.println(state);
    System.out.println((state ^= ON) ? "on" : "off");
    System.out.println((b | OFF) + " " + (b & ON) + " " + (b != OFF) + " " + (b == OFF));
  }
}
