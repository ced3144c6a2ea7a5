import java.io.IOException;
import java.security.*;

/** What libraries do for the sake of a security manager, and there is none. */
@SuppressWarnings("removal")
public class PrivilegedCode {
  static class Setting implements PrivilegedAction<String> {
    private final String name;

    Setting(String name) {
      this.name = name;
    }

    @Override
    public String run() {
      return System.getProperty(name, "unset");
    }
  }

  static final class Gate extends BasicPermission {
    private static final long serialVersionUID = 1;

    Gate(String name) {
      super(name);
    }
  }

  static final class Level extends Permission {
    private static final long serialVersionUID = 1;
    final int level;

    Level(int level) {
      super("level" + level);
      this.level = level;
    }

    @Override
    public boolean implies(Permission p) {
      return p instanceof Level l && l.level <= level;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Level l && l.level == level && l.getName().equals(getName());
    }

    @Override
    public int hashCode() {
      return level;
    }

    @Override
    public String getActions() {
      return "up,down";
    }
  }

  public static void main(String[] args) {
    System.out.println(System.getSecurityManager() == null);
    System.out.println(AccessController.doPrivileged(new Setting("no.such.setting")));
    System.out.println(AccessController.doPrivileged((PrivilegedAction<Integer>) () -> 40 + 2));
    for (int i = 0; i < 3; i++) {
      int n = i;
      try {
        System.out.println(
            AccessController.doPrivileged(
                (PrivilegedExceptionAction<String>)
                    () -> {
                      if (n == 1) {
                        throw new IOException("shut");
                      } else if (n == 2) {
                        throw new IllegalStateException("unchecked");
                      }
                      return "open";
                    }));
      } catch (PrivilegedActionException e) {
        System.out.println(e + " " + e.getException() + " " + e.getCause().getMessage());
      } catch (IllegalStateException e) {
        System.out.println(e.getMessage());
      }
    }
    System.out.println(new Level(3).implies(new Level(2)) + " " + new Level(1).implies(new Level(2)) + " " + new Level(2) + new Level(2).equals(new Level(2)));
    System.out.println(new Gate("a.b") + " " + new Gate("a.*").implies(new Gate("a.b")) + new Gate("a.b").implies(new Gate("a.c")) + new Gate("x").equals(new Gate("x")));
    try {
      new Gate("");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      throw new AccessControlException("denied", new Gate("g"));
    } catch (SecurityException e) {
      System.out.println(e + " " + ((AccessControlException) e).getPermission().getName());
    }
  }
}
