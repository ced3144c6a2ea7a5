import java.util.*;

/** Properties whose get asks for the property again, and values that are no texts. */
public class OwnProperties extends Properties {
  private static final long serialVersionUID = 1L;

  @Override
  public Object get(Object key) {
    return getProperty((String) key) + "!";
  }

  public static void main(String[] args) {
    OwnProperties p = new OwnProperties();
    p.setProperty("a", "1");
    System.out.println(p.get("a") + " " + p.getProperty("a") + " " + p.get("b") + " " + p.getProperty("b", "none"));
    Properties q = new Properties(p);
    q.put("n", 5);
    System.out.println(q.getProperty("n") + " " + q.get("n") + " " + q.getProperty("a") + " " + q.getProperty("n", "other"));
  }
}
