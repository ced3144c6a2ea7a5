import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Interfaces that inherit one method from several others, which erasure makes methods of different
 * parameters or results: one lambda answers all of them.
 */
public class OneLambdaForSeveralMethods {
  interface Sink<T> { void put(T t); }
  interface TextSink { void put(String s); }
  interface Both extends Sink<String>, TextSink {}
  interface Below extends Both {}

  interface Lookup<T> { Object get(T key); }
  interface TextLookup { String get(String key); }
  interface Table extends Lookup<String>, TextLookup {}

  interface Own { void accept(String s); }
  interface Known extends Consumer<String>, Own {}

  static void say(Object o) { System.out.println(o); }
  static void asked(Sink<? super String> s) { s.put("by a sink"); }
  static void asked(TextSink s) { s.put("by a sink of texts"); }

  @SuppressWarnings({"rawtypes", "unchecked"})
  public static void main(String[] args) {
    Both both = s -> say("both " + s.length());
    asked((Sink<String>) both);
    asked((TextSink) both);
    try {
      ((Sink) both).put(5);
    } catch (ClassCastException e) {
      say("no text");
    }
    Below below = OneLambdaForSeveralMethods::say;
    asked((Sink<String>) below);
    asked((TextSink) below);
    Consumer<String> bound = ((TextSink) below)::put;
    bound.accept("by a reference");
    TextSink alone = s -> say("alone " + s);
    asked(alone);
    Both written = new Both() {
      @Override public void put(String s) { say("written " + s); }
    };
    asked((Sink<String>) written);
    asked((TextSink) written);

    Table table = key -> key + "!";
    Lookup<String> lookup = table;
    TextLookup texts = table;
    say(lookup.get("one") + texts.get("two").toUpperCase());
    Function<String, Object> f = lookup::get;
    say(f.apply("three"));

    Known known = s -> say("known " + s);
    ((Own) known).accept("to the program");
    ((Consumer<String>) known).accept("to the library");
    List.of("a", "b").forEach(known);
  }
}
