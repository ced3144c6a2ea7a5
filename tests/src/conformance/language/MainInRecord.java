/** A record may hold the main method. */
public record MainInRecord(int a, String b) {
  public MainInRecord {
    if (b == null) {
      b = "none";
    }
  }

  public static void main(String[] args) {
    System.out.println(new MainInRecord(1, null) + " " + new MainInRecord(2, "x").equals(new MainInRecord(2, "x")));
  }
}
