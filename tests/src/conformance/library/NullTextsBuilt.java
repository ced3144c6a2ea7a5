import java.io.*;

/** Null texts in what is built and printed: spelled out where Java does, refused elsewhere. */
public class NullTextsBuilt {
  static String none(int n) {
    return n > 5 ? "x" : null;
  }

  static void run(String what, Runnable r) {
    try {
      r.run();
      System.out.println(what + " ran");
    } catch (NullPointerException e) {
      System.out.println(what + " null");
    }
  }

  public static void main(String[] args) throws Exception {
    StringBuilder b = new StringBuilder("a null b");
    StringBuffer f = new StringBuffer("null c");
    run("index", () -> System.out.println(b.indexOf(none(1))));
    run("index 2", () -> System.out.println(b.indexOf(none(1), 1)));
    run("last", () -> System.out.println(f.lastIndexOf(none(1))));
    run("replace", () -> System.out.println(b.replace(0, 1, none(1))));
    run(
        "append",
        () ->
            System.out.println(
                b.append(none(1))
                    .append((Object) none(1))
                    .append((CharSequence) none(1))
                    .append((CharSequence) none(1), 1, 3)));
    run("insert", () -> System.out.println(f.insert(0, none(1)).insert(2, (Object) null)));
    run("made", () -> System.out.println(new StringBuilder(none(1))));
    run("print", () -> System.out.print(none(1)));
    run("println", () -> System.out.println(none(1)));
    run("appended", () -> System.out.append(none(1)).append('!').append(none(9)).println());
    StringWriter text = new StringWriter();
    PrintWriter w = new PrintWriter(text);
    run(
        "writer",
        () -> {
          w.print(none(1));
          w.println(none(1));
          w.append(none(1));
        });
    run("write", () -> w.write(none(1)));
    run("string writer", () -> text.write(none(1)));
    run("string writer 2", () -> text.append(none(1)));
    run("format", () -> w.format(none(1), 3));
    System.out.println(text);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes);
    run(
        "stream",
        () -> {
          out.print(none(1));
          out.println(none(1));
          out.append(none(1));
          out.append(none(1), 0, 2);
        });
    run("stream format", () -> out.printf(none(1), 1));
    System.out.println(bytes);
    run("concat", () -> System.out.println("a".concat(none(1))));
    run("join", () -> System.out.println(String.join("-", none(1), "b", none(2))));
    run("join 2", () -> System.out.println(String.join(none(1), "a", "b")));
    run("value", () -> System.out.println(String.valueOf((Object) none(1)) + none(1)));
    run("contains", () -> System.out.println("null".contains(none(1))));
    run("replaced", () -> System.out.println("null".replace("u", none(1))));
    run("starts", () -> System.out.println("null".startsWith(none(1))));
    run("split", () -> System.out.println("null".split(none(1)).length));
    run("bytes", () -> System.out.println(new String((byte[]) null)));
  }
}
