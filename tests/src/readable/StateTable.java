import java.util.HashMap;
import java.util.Map;

/** A table by the constants of an enum. */
public class StateTable {
  enum State {
    IDLE,
    BUSY,
    DONE
  }

  private final Map<State, State> next = new HashMap<>();
  private final Map<State, Integer> visits = new HashMap<>();

  StateTable() {
    next.put(State.IDLE, State.BUSY);
    next.put(State.BUSY, State.DONE);
  }

  State step(State state) {
    visits.merge(state, 1, Integer::sum);
    return next.getOrDefault(state, State.IDLE);
  }

  public static void main(String[] args) {
    StateTable table = new StateTable();
    State state = State.IDLE;
    for (int i = 0; i < 4; i++) {
      state = table.step(state);
      System.out.println(state);
    }
    System.out.println(table.visits.get(State.IDLE));
  }
}
