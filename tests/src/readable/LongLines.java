public class LongLines {
  static boolean isAllowed(String user, int hour, boolean guest, boolean holiday, boolean emergency) {
    return emergency || hour >= 8 && hour < 18 && !holiday && !guest || user.equals("caretaker") && !guest;
  }

  static String describe(String user, int hour, boolean guest) {
    return "The user " + user + " wants to come in at " + hour + " o'clock, " + (guest ? "as a guest" : "as a member");
  }

  public static void main(String[] args) {
    if (isAllowed("anna", 9, false, false, false) && isAllowed("caretaker", 23, false, true, false) && args.length == 0) {
      System.out.println(describe("somebody with quite a long name", 12, true).length() > 40 ? "long" : "short");
    }
  }
}
