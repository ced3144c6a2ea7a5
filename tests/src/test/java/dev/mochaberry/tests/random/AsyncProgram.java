package dev.mochaberry.tests.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A random program of tasks that sleep, wait for each other and for events, locks, queues and
 * semaphores, time out, fail and cancel each other, and print each step they take.
 *
 * <p>Waits are multiples of {@value #STEP} ms and a few more for each task, so that what is due at
 * one time in virtual time is so in real time too, mostly.
 */
public final class AsyncProgram {
  private static final int STEP = 24;

  private final Random random;
  private final StringBuilder out = new StringBuilder();
  private final String name;
  private int steps;
  private int variables;
  private int depth;
  private int task;

  private AsyncProgram(long seed) {
    random = new Random(seed);
    name = "Async" + seed;
  }

  /** The program of a seed: a Java file's text, its class named {@code Async} and the seed. */
  public static String text(long seed) {
    return new AsyncProgram(seed).program();
  }

  private String program() {
    int tasks = 2 + random.nextInt(4);
    List<String> bodies = new ArrayList<>();
    for (task = 0; task < tasks; task++) {
      bodies.add(body(5 + random.nextInt(7)));
    }
    out.append(
        """
        // virtual
        import dev.mochaberry.annotations.Async;
        import dev.mochaberry.asyncio.*;
        import java.util.ArrayList;
        import java.util.List;
        import java.util.concurrent.TimeoutException;

        public class %s {
          static final List<Task<Integer>> TASKS = new ArrayList<>();
          static final Event[] EVENTS = {new Event(), new Event()};
          static final Lock[] LOCKS = {new Lock(), new Lock()};
          static final Semaphore SEMAPHORE = new Semaphore(1);
          static final Queue<Integer> QUEUE = new Queue<>(2);

          static void log(String text) {
            System.out.println(text);
          }

          static void cancel(int task) {
            Task<Integer> other = TASKS.get(task);
            if (other != EventLoop.currentTask()) {
              log("cancel " + task + " " + other.cancel());
            }
          }

          @Async
          static int pause(int time, int value) {
            EventLoop.sleepMs(time);
            if (value %% 5 == 4) {
              throw new IllegalStateException("value " + value);
            }
            return value;
          }

        """
            .formatted(name));
    for (int i = 0; i < tasks; i++) {
      out.append("  @Async\n  static int task").append(i);
      out.append("() throws TimeoutException {\n").append(bodies.get(i));
      out.append("    return ").append(i).append(";\n  }\n\n");
    }
    out.append("  @Async\n  static void program() {\n");
    for (int i = 0; i < tasks; i++) {
      out.append("    TASKS.add(EventLoop.createTask(() -> task").append(i).append("()));\n");
    }
    out.append(
        """
            EventLoop.sleepMs(1100);
            for (int i = 0; i < TASKS.size(); i++) {
              log("end of " + i + " " + TASKS.get(i).done() + " " + TASKS.get(i).cancel());
              while (!TASKS.get(i).done()) {
                EventLoop.sleepMs(20);
                TASKS.get(i).cancel();
              }
              try {
                log("result " + TASKS.get(i).await());
              } catch (CancelledError e) {
                log("cancelled");
              } catch (RuntimeException e) {
                log("failed " + e.getMessage());
              } catch (Exception e) {
                log("failed otherwise");
              }
            }
          }

          public static void main(String[] args) {
            EventLoop.run(() -> program());
          }
        }
        """);
    return out.toString();
  }

  private int time() {
    return STEP * random.nextInt(6) + task * 4;
  }

  private String step() {
    return "log(\"" + task + "." + steps++ + "\");\n";
  }

  private String body(int count) {
    StringBuilder text = new StringBuilder();
    String indent = "  ".repeat(2 + depth);
    for (int i = 0; i < count; i++) {
      text.append(indent).append(step()).append(statement(indent));
    }
    return text.toString();
  }

  private String nested() {
    depth++;
    String text = body(1 + random.nextInt(3));
    depth--;
    return text;
  }

  private String statement(String indent) {
    String v = "v" + variables++;
    int kind = random.nextInt(depth < 3 ? 20 : 9);
    String text =
        switch (kind) {
          case 0, 1, 2 -> "EventLoop.sleepMs(" + time() + ");\n";
          case 3 -> "EVENTS[" + random.nextInt(2) + "].set();\n";
          case 4 -> "EVENTS[" + random.nextInt(2) + "].clear();\n";
          case 5 -> "EVENTS[" + random.nextInt(2) + "].await();\n";
          case 6 -> "log(\"offer \" + QUEUE.offer(" + random.nextInt(9) + "));\n";
          case 7 -> "log(\"got \" + QUEUE.get());\n";
          case 8 -> "QUEUE.put(" + random.nextInt(9) + ");\n";
          case 9 -> "cancel(" + random.nextInt(2) + ");\n";
          case 10, 11 -> {
            String lock = "LOCKS[" + random.nextInt(2) + "]";
            yield "Lock "
                + v
                + " = "
                + lock
                + ";\n"
                + indent
                + v
                + ".acquire();\n"
                + indent
                + "try ("
                + v
                + ") {\n"
                + nested()
                + indent
                + "}\n";
          }
          case 12 ->
              "SEMAPHORE.acquire();\n"
                  + indent
                  + "try {\n"
                  + nested()
                  + indent
                  + "} finally {\n"
                  + indent
                  + "  SEMAPHORE.release();\n"
                  + indent
                  + "}\n";
          case 13 -> {
            String call = "pause(" + time() + ", " + random.nextInt(10) + ")";
            yield "Task<Integer> "
                + v
                + " = EventLoop.createTask(() -> "
                + call
                + ");\n"
                + nested()
                + indent
                + caught("log(\"child \" + " + v + ".await());\n", indent);
          }
          case 14 ->
              caught(
                  "log(\"all \" + EventLoop.gather(() -> pause("
                      + time()
                      + ", "
                      + random.nextInt(10)
                      + "), () -> pause("
                      + time()
                      + ", "
                      + random.nextInt(10)
                      + ")));\n",
                  indent);
          case 15 ->
              "try {\n"
                  + indent
                  + "  log(\"in time \" + EventLoop.waitForMs(() -> pause("
                  + time()
                  + ", "
                  + random.nextInt(4)
                  + "), "
                  + (time() + 9)
                  + "));\n"
                  + indent
                  + "} catch (TimeoutException "
                  + v
                  + ") {\n"
                  + indent
                  + "  "
                  + "log(\"too late\");\n"
                  + indent
                  + "}\n";
          case 16 ->
              "try {\n"
                  + indent
                  + "  Timeout.afterMs("
                  + (time() + 9)
                  + ", () -> {\n"
                  + nested()
                  + indent
                  + "  });\n"
                  + indent
                  + "} catch (TimeoutException "
                  + v
                  + ") {\n"
                  + indent
                  + "  log(\"expired\");\n"
                  + indent
                  + "}\n";
          case 17 ->
              "try {\n"
                  + nested()
                  + indent
                  + "} catch (CancelledError "
                  + v
                  + ") {\n"
                  + indent
                  + "  log(\"stopped "
                  + task
                  + "\");\n"
                  + (random.nextBoolean() ? indent + "  throw " + v + ";\n" : "")
                  + indent
                  + "}\n";
          case 18 ->
              "try {\n"
                  + nested()
                  + indent
                  + "} finally {\n"
                  + indent
                  + "  "
                  + step()
                  + indent
                  + "}\n";
          default ->
              "for (int " + v + " = 0; " + v + " < 2; " + v + "++) {\n" + nested() + indent + "}\n";
        };
    return indent + text;
  }

  private String caught(String statement, String indent) {
    String e = "e" + variables++;
    return "try {\n"
        + indent
        + "  "
        + statement
        + indent
        + "} catch (IllegalStateException "
        + e
        + ") {\n"
        + indent
        + "  log(\"failed \" + "
        + e
        + ".getMessage());\n"
        + indent
        + "}\n";
  }
}
