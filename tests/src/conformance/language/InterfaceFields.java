import java.util.ArrayList;
import java.util.List;

/** Interface constants with initialisers run when first read; nested types in interfaces; static methods. */
public class InterfaceFields {
  static List<String> log = new ArrayList<>();

  static int note(String s) {
    log.add(s);
    return s.length();
  }

  interface Config {
    int SIZE = note("config");
    int[] TABLE = {SIZE, SIZE * 2};
    String NAME = "constant";
    Config DEFAULT =
        new Config() {
          public int get() {
            return TABLE[1];
          }
        };

    int get();

    static Config of(int n) {
      return () -> n + SIZE;
    }

    enum Mode {
      ON,
      OFF;

      Mode flip() {
        return this == ON ? OFF : ON;
      }
    }

    class Holder {
      static int held = note("holder!");
    }

    interface Listener {
      void on(String e);
    }
  }

  interface Extended extends Config {
    int MORE = SIZE + 1;
  }

  static class Impl implements Extended {
    public int get() {
      return MORE + SIZE;
    }
  }

  public static void main(String[] args) {
    System.out.println(Config.NAME + log);
    Config c = new Impl();
    System.out.println(log);
    System.out.println(c.get() + " " + log);
    System.out.println(Config.DEFAULT.get() + " " + Config.of(3).get() + Impl.SIZE);
    System.out.println(Config.Mode.ON.flip() + " " + Config.Holder.held + log);
    Config.Listener l = log::add;
    l.on("event");
    System.out.println(log);
  }
}
