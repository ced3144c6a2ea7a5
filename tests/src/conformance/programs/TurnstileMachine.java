import java.util.*;

/** State machines of enums whose constants have bodies. */
public class TurnstileMachine {
  enum State {
    LOCKED {
      State next(Event e) {
        return e == Event.COIN ? UNLOCKED : this;
      }
    },
    UNLOCKED {
      State next(Event e) {
        return e == Event.PUSH ? LOCKED : e == Event.KICK ? BROKEN : this;
      }

      @Override
      boolean open() {
        return true;
      }
    },
    BROKEN {
      State next(Event e) {
        return e == Event.REPAIR ? LOCKED : this;
      }
    };

    abstract State next(Event e);

    boolean open() {
      return false;
    }
  }

  enum Event {
    COIN,
    PUSH,
    KICK,
    REPAIR
  }

  static class Light {
    private enum Color {
      RED(3),
      GREEN(2),
      YELLOW(1);
      final int t;

      Color(int t) {
        this.t = t;
      }

      Color next() {
        return values()[(ordinal() + 1) % values().length];
      }
    }

    Color c = Color.RED;
    int left = c.t;

    void tick() {
      if (--left == 0) {
        c = c.next();
        left = c.t;
      }
    }
  }

  public static void main(String[] args) {
    State s = State.LOCKED;
    Map<State, Integer> visits = new EnumMap<>(State.class);
    for (Event e :
        new Event[] {
          Event.PUSH,
          Event.COIN,
          Event.COIN,
          Event.PUSH,
          Event.COIN,
          Event.KICK,
          Event.COIN,
          Event.REPAIR
        }) {
      State n = s.next(e);
      System.out.println(s + " --" + e + "--> " + n + (n.open() ? " (open)" : ""));
      visits.merge(n, 1, Integer::sum);
      s = n;
    }
    System.out.println(visits);
    Light l = new Light();
    StringBuilder sb = new StringBuilder();
    for (int i = 0; i < 14; i++) {
      sb.append(l.c.name().charAt(0));
      l.tick();
    }
    System.out.println(sb);
    Map<State, Map<Event, State>> table = new EnumMap<>(State.class);
    for (State st : State.values()) {
      Map<Event, State> row = new EnumMap<>(Event.class);
      for (Event e : Event.values()) if (st.next(e) != st) row.put(e, st.next(e));
      table.put(st, row);
    }
    System.out.println(table);
    switch (s) {
      case LOCKED:
        System.out.println("ends locked");
        break;
      case BROKEN:
        System.out.println("ends broken");
      default:
        System.out.println("fell");
    }
    System.out.println(s.getDeclaringClass() == State.class ? "decl" : "no");
  }
}
