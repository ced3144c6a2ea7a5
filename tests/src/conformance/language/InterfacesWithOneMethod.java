import java.util.*;
public class InterfacesWithOneMethod {
  interface Flyer { String fly(); }
  interface Swimmer { String swim(); }
  static class Duck implements Flyer, Swimmer { public String fly() { return "flies"; } public String swim() { return "swims"; } }
  static class Boat implements Swimmer { public String swim() { return "floats"; } }
  static String test(Flyer f) { return f.fly(); }
  public static void main(String[] args) {
    Duck d = new Duck();
    System.out.println(d.fly() + d.swim() + test(d));
    for (Swimmer s : new Swimmer[] {d, new Boat(), () -> "lambda"}) System.out.println(s.swim());
    Object o = d;
    System.out.println((o instanceof Flyer) + " " + (o instanceof Swimmer));
    Object b = new Boat();
    System.out.println((b instanceof Flyer) + " " + (b instanceof Swimmer));
  }
}
