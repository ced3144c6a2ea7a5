public class RecordOfOneFloat {
  record F(float a) {}

  public static void main(String[] args) {
    System.out.println(new F(Float.NaN).equals(new F(Float.NaN)));
    System.out.println(new F(0f).equals(new F(-0f)));
    System.out.println(new F(-0f).equals(new F(-0f)));
  }
}
