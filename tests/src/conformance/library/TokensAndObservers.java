import java.util.*;

/** StringTokenizer and Observable, translated from the JDK. */
public class TokensAndObservers {
  static class Clock extends Observable {
    int time;
  
    void tick() {
      time++;
      setChanged();
      notifyObservers(time);
    }
  }

  public static void main(String[] args) {
    StringTokenizer t = new StringTokenizer("a b,c  d", " ,");
    System.out.print(t.countTokens() + ":");
    while (t.hasMoreTokens()) System.out.print(t.nextToken() + "|");
    System.out.println();
    StringTokenizer d = new StringTokenizer("1+2*3", "+*", true);
    while (d.hasMoreElements()) System.out.print(d.nextElement() + " ");
    System.out.println(d.countTokens());
    try { d.nextToken(); } catch (NoSuchElementException e) { System.out.println("no more " + e.getMessage()); }
    System.out.println(new StringTokenizer("x y").nextToken(" x"));
    Clock c = new Clock();
    c.addObserver((o, x) -> System.out.println("first " + x));
    Observer second = (o, x) -> System.out.println("second " + x + " " + o.countObservers());
    c.addObserver(second);
    c.tick();
    c.deleteObserver(second);
    c.tick();
    System.out.println(c.hasChanged());
  }
}
