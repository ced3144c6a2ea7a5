/** The main method is inherited from a superclass. */
public class MainInherited extends MainHolder {
  static {
    System.out.println("static of the started class");
  }
}

class MainHolder {
  static int started = 1;

  public static void main(String[] args) {
    System.out.println("inherited main " + started + " " + args.length);
  }
}
