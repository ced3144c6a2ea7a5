/** Objects of just Object: their text, where they are used as nothing else. */
public class MereObjects {
  public static void main(String[] args) {
    Object one = new Object();
    Object other = new Object();
    System.out.println(one.equals(one) + " " + one.equals(other) + " " + (one.hashCode() == one.hashCode()));
    System.out.println(one.toString().startsWith("java.lang.Object@"));
    String text = "an " + other;
    System.out.println(text.length() > 19 && text.indexOf('@') == 19);
    System.out.println(one.toString().equals(one + "") + " " + one.getClass());
  }
}
