public class ElementsOfTracesMade {
  public static void main(String[] args) {
    StackTraceElement[] all = {
      new StackTraceElement("a.B", "c", "B.java", 12),
      new StackTraceElement("a.B", "c", "B.java", 12),
      new StackTraceElement("a.B", "c", null, 12),
      new StackTraceElement("a.B", "c", "B.java", -1),
      new StackTraceElement("a.B", "<init>", "B.java", -2),
      new StackTraceElement("B", "c", null, -2),
    };
    for (StackTraceElement e : all) {
      System.out.println(e + " " + e.getClassName() + " " + e.getMethodName() + " " + e.getFileName());
      System.out.println(e.getLineNumber() + " " + e.isNativeMethod() + " " + e.equals(all[0]) + " " + e.equals(null));
    }
    try {
      new StackTraceElement(null, "c", "d", 1);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      new StackTraceElement("b", null, "d", 1);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      throw new IllegalStateException();
    } catch (IllegalStateException e) {
      System.out.println(e.getStackTrace()[0] + " " + e.getStackTrace()[0].isNativeMethod());
    }
  }
}
