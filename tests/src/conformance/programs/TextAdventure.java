import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** A small text adventure, played by a script instead of a keyboard. */
public class TextAdventure {
  enum Direction {
    NORTH,
    SOUTH,
    EAST,
    WEST,
    UP,
    DOWN;

    private Direction opposite;

    static {
      pair(NORTH, SOUTH);
      pair(EAST, WEST);
      pair(UP, DOWN);
    }

    private static void pair(Direction a, Direction b) {
      a.opposite = b;
      b.opposite = a;
    }

    Direction opposite() {
      return opposite;
    }

    static Direction parse(String word) {
      for (Direction d : values()) {
        String name = d.name().toLowerCase(Locale.ROOT);
        if (name.equals(word) || name.substring(0, 1).equals(word)) {
          return d;
        }
      }
      return null;
    }
  }

  static class GameException extends Exception {
    private static final long serialVersionUID = 1L;

    GameException(String message) {
      super(message);
    }
  }

  static class GameOver extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final boolean won;

    GameOver(boolean won, String message) {
      super(message);
      this.won = won;
    }

    boolean isWon() {
      return won;
    }
  }

  abstract static class Thing {
    private final String name;

    protected Thing(String name) {
      this.name = name;
    }

    String name() {
      return name;
    }

    abstract String describe();

    void take(Game game) throws GameException {
      throw new GameException("You cannot take the " + name + ".");
    }

    void use(Game game) throws GameException {
      throw new GameException("Nothing happens.");
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static class Item extends Thing {
    private final int weight;
    private final String text;

    Item(String name, int weight, String text) {
      super(name);
      this.weight = weight;
      this.text = text;
    }

    @Override
    String describe() {
      return text + " It weighs " + weight + (weight == 1 ? " pound." : " pounds.");
    }

    @Override
    void take(Game game) throws GameException {
      if (game.load() + weight > Game.STRENGTH) {
        throw new GameException("The " + name() + " is too heavy for you now.");
      }
      game.here.things.remove(name());
      game.bag.put(name(), this);
      game.say("Taken: %s.", name());
    }
  }

  static final class Lamp extends Item {
    private boolean lit;
    private int oil = 3;

    Lamp() {
      super("lamp", 2, "An old brass lamp.");
    }

    @Override
    String describe() {
      return super.describe() + (lit ? " It is burning." : "");
    }

    @Override
    void use(Game game) throws GameException {
      if (oil == 0) {
        throw new GameException("The lamp is empty.");
      }
      lit = !lit;
      game.say(lit ? "The lamp is lit (%d left)." : "The lamp is out (%d left).", oil);
    }

    void burn(Game game) {
      if (lit && --oil == 0) {
        lit = false;
        game.say("The lamp goes out.");
      }
    }
  }

  static final class Door extends Thing {
    private boolean locked = true;
    private final Direction leads;
    private final Room to;

    Door(Direction leads, Room to) {
      super("door");
      this.leads = leads;
      this.to = to;
    }

    @Override
    String describe() {
      return locked ? "A heavy door, locked." : "The door stands open.";
    }

    @Override
    void use(Game game) throws GameException {
      if (!game.bag.containsKey("key")) {
        super.use(game);
      }
      locked = false;
      game.here.connect(leads, to);
      game.say("The key turns. The door leads %s.", leads.toString().toLowerCase(Locale.ROOT));
    }
  }

  static class Room {
    final String name;
    private final String text;
    private final boolean dark;
    private final Map<Direction, Room> exits = new EnumMap<>(Direction.class);
    final Map<String, Thing> things = new LinkedHashMap<>();

    Room(String name, String text, boolean dark) {
      this.name = name;
      this.text = text;
      this.dark = dark;
    }

    Room(String name, String text) {
      this(name, text, false);
    }

    Room connect(Direction d, Room other) {
      exits.put(d, other);
      other.exits.putIfAbsent(d.opposite(), this);
      return this;
    }

    Room with(Thing... all) {
      for (Thing t : all) {
        things.put(t.name(), t);
      }
      return this;
    }

    String describe(boolean light) {
      StringBuilder b = new StringBuilder();
      b.append("== ").append(name).append(" ==\n");
      if (dark && !light) {
        return b.append("It is dark.").toString();
      }
      b.append(text);
      if (!things.isEmpty()) {
        b.append(" You see: ").append(String.join(", ", things.keySet())).append('.');
      }
      b.append(" Exits:");
      for (Direction d : exits.keySet()) {
        b.append(' ').append(d.name().toLowerCase(Locale.ROOT));
      }
      return b.append('.').toString();
    }
  }

  interface Command {
    void run(Game game, List<String> words) throws GameException;
  }

  static class Game {
    static final int STRENGTH = 10;
    private final Map<String, Command> commands = new HashMap<>();
    final Map<String, Thing> bag = new LinkedHashMap<>();
    private final Set<String> visited = new LinkedHashSet<>();
    private final List<Predicate<Game>> goals = new ArrayList<>();
    Room here;
    private int turns;
    private int score;

    Game(Room start) {
      here = start;
      command("look", (g, w) -> g.look());
      command("go", Game::go);
      command("take", (g, w) -> g.find(w, here.things.values()).take(g));
      command("use", (g, w) -> g.find(w, here.things.values(), bag.values()).use(g));
      command("drop", (g, w) -> g.drop(w));
      command("examine", (g, w) -> g.say(g.find(w, here.things.values(), bag.values()).describe()));
      command(
          "inventory",
          (g, w) ->
              g.say(
                  bag.isEmpty()
                      ? "You carry nothing."
                      : "You carry " + bag.values() + ", " + load() + " pounds."));
      command("help", (g, w) -> g.say("Commands: " + new TreeSet<>(commands.keySet())));
      command(
          "quit",
          (g, w) -> {
            throw new GameOver(false, "You give up.");
          });
    }

    private void command(String name, Command c) {
      commands.put(name, c);
    }

    Game winWhen(Predicate<Game> goal) {
      goals.add(goal);
      return this;
    }

    int load() {
      int sum = 0;
      for (Thing t : bag.values()) {
        if (t instanceof Item) {
          sum += ((Item) t).weight;
        }
      }
      return sum;
    }

    boolean hasLight() {
      return bag.get("lamp") instanceof Lamp l && l.lit;
    }

    void say(String format, Object... arguments) {
      System.out.println("  " + String.format(format, arguments).replace("\n", "\n  "));
    }

    private void look() {
      say(here.describe(hasLight()));
    }

    private void go(List<String> words) throws GameException {
      if (words.isEmpty()) {
        throw new GameException("Go where?");
      }
      Direction d = Direction.parse(words.get(0));
      Room next = d == null ? null : here.exits.get(d);
      if (next == null) {
        throw new GameException("There is no way " + words.get(0) + ".");
      }
      if (next.dark && !hasLight() && visited.contains(next.name)) {
        throw new GameOver(false, "You stumble in the dark, and that was that.");
      }
      here = next;
      if (visited.add(here.name)) {
        score += 5;
      }
      look();
    }

    private void drop(List<String> words) throws GameException {
      Thing t = find(words, bag.values());
      bag.remove(t.name());
      here.things.put(t.name(), t);
      say("Dropped: %s.", t);
    }

    @SafeVarargs
    private final Thing find(List<String> words, Collection<Thing>... where) throws GameException {
      String name = String.join(" ", words);
      for (Collection<Thing> some : where) {
        for (Thing t : some) {
          if (t.name().equals(name)) {
            return t;
          }
        }
      }
      throw new GameException(
          name.isEmpty() ? "What do you mean?" : "There is no " + name + " here.");
    }

    void play(String line) {
      String[] parts = line.trim().toLowerCase(Locale.ROOT).split("\\s+");
      System.out.println("> " + line);
      turns++;
      Command c = commands.get(parts[0]);
      List<String> rest = new ArrayList<>();
      for (int i = 1; i < parts.length; i++) {
        if (!parts[i].equals("the")) {
          rest.add(parts[i]);
        }
      }
      try {
        if (c == null) {
          Direction d = Direction.parse(parts[0]);
          if (d == null) {
            throw new GameException("I do not understand \"" + parts[0] + "\".");
          }
          go(List.of(parts[0]));
        } else {
          c.run(this, rest);
        }
      } catch (GameException e) {
        say(e.getMessage());
      } finally {
        if (bag.get("lamp") instanceof Lamp l) {
          l.burn(this);
        }
      }
      for (Predicate<Game> goal : goals) {
        if (goal.test(this)) {
          throw new GameOver(true, "You have found the treasure!");
        }
      }
    }
  }

  private static Game world() {
    Room hall = new Room("Hall", "A dusty hall.");
    Room kitchen = new Room("Kitchen", "It smells of soup.");
    Room cellar = new Room("Cellar", "Barrels and cobwebs.", true);
    Room vault = new Room("Vault", "Gold glitters everywhere.");
    hall.connect(Direction.EAST, kitchen).with(new Lamp(), new Item("anvil", 9, "Useless iron."));
    kitchen.connect(Direction.DOWN, cellar).with(new Item("key", 1, "A small key."));
    cellar.with(new Door(Direction.NORTH, vault));
    vault.with(new Item("crown", 3, "A golden crown."));
    return new Game(hall).winWhen(g -> g.bag.containsKey("crown") && g.here.name.equals("Hall"));
  }

  private static void run(String title, String... script) {
    System.out.println("### " + title);
    Game game = world();
    game.look();
    BiConsumer<Game, String> turn = Game::play;
    try {
      for (String line : script) {
        turn.accept(game, line);
      }
      System.out.println("The script ends in the " + game.here.name + ".");
    } catch (GameOver over) {
      System.out.println((over.isWon() ? "WON: " : "LOST: ") + over.getMessage());
    }
    System.out.println(
        "score " + game.score + " in " + game.turns + " turns, seen " + game.visited);
  }

  public static void main(String[] args) {
    run(
        "a winner",
        "help",
        "take lamp",
        "take the anvil",
        "east",
        "take key",
        "examine key",
        "use lamp",
        "go down",
        "use door",
        "n",
        "take crown",
        "s",
        "u",
        "w");
    run(
        "a fool",
        "jump",
        "go",
        "go up",
        "take moon",
        "take",
        "take anvil",
        "inventory",
        "take lamp",
        "drop anvil",
        "e",
        "d",
        "use door",
        "up",
        "down",
        "look");
    run(
        "a quitter",
        "examine anvil",
        "take lamp",
        "use lamp",
        "wait",
        "use lamp",
        "e",
        "d",
        "use lamp",
        "QUIT");
  }
}
