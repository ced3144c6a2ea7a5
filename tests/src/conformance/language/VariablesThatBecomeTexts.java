/** A variable of any kind that is a number first and a text later, also where no debug information tells. */
public class VariablesThatBecomeTexts {
  static String changed(int p) {
    Object any = p;
    try {
      any = "s" + any;
      if (p > 1) {
        any = "many";
      }
    } catch (ClassCastException e) {
      any = 'c';
    }
    return p + " " + any;
  }

  static String maybe(int p) {
    Object any = p;
    try {
      any = "text";
      any = Integer.parseInt("" + any) + p;
    } catch (NumberFormatException e) {
      return any + "!" + p;
    }
    return "" + any;
  }

  static String nothing(int p) {
    Object any = p;
    if (p % 2 == 0) {
      any = null;
    } else if (p == 3) {
      any = "three";
    }
    return "<" + any + ">";
  }

  public static void main(String[] args) {
    for (int p = 0; p < 4; p++) {
      System.out.println(changed(p) + " " + maybe(p) + " " + nothing(p));
    }
  }
}
