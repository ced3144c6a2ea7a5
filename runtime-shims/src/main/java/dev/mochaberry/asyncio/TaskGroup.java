package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.Async;
import java.util.ArrayList;
import java.util.List;

/**
 * Tasks that end together. When one fails the others are cancelled, and the group ends with its
 * exception once all have ended; none is left behind.
 *
 * <pre>{@code
 * TaskGroup.run(group -> {
 *   group.start(() -> blink());
 *   group.start(() -> serve());
 * });
 * }</pre>
 *
 * <p>Tasks that throw checked exceptions need the class named: {@code
 * TaskGroup.<IOException>run(…)}.
 *
 * @param <X> what the tasks and the body may throw
 */
public final class TaskGroup<X extends Exception> {
  private final Task<?> owner = EventLoop.currentTask();
  private final List<Member> members = new ArrayList<>();
  private final Event idle = new Event();
  private int running;
  private boolean inBody = true;
  private boolean bodyCancelled;
  private Exception failure;

  private static final class Member {
    private Task<?> task;
    private boolean started;
  }

  private TaskGroup() {}

  /**
   * Runs a function that starts tasks, and waits for the end of all of them.
   *
   * @param body starts the tasks; it may go on meanwhile, and is cancelled when one fails
   * @throws X what the body, or the first task that failed, threw
   */
  @Async
  public static <X extends Exception> void run(AsyncConsumer<TaskGroup<X>, X> body) throws X {
    TaskGroup<X> group = new TaskGroup<>();
    Throwable thrown = group.outcomeOf(body);
    if (thrown != null) {
      group.cancelMembers();
    }
    group.awaitMembers();
    if (thrown != null) {
      throw Rethrow.unchanged(thrown);
    }
    if (group.failure != null) {
      throw Rethrow.unchanged(group.failure);
    }
  }

  /** What the body threw of its own accord, or null. */
  @Async
  private Throwable outcomeOf(AsyncConsumer<TaskGroup<X>, X> body) {
    try {
      body.accept(this);
      return null;
    } catch (CancelledError e) {
      return bodyCancelled ? null : e;
    } catch (Exception e) {
      return e;
    } finally {
      inBody = false;
    }
  }

  /**
   * Starts a task of the group. Who awaits it when it has failed is cancelled.
   *
   * @param function what to start
   * @return the task
   */
  public <T> Task<T> start(AsyncSupplier<T, ? extends X> function) {
    Member member = new Member();
    Task<T> task = EventLoop.createTask(() -> watched(member, function));
    member.task = task;
    members.add(member);
    running++;
    return task;
  }

  /**
   * Starts a task of the group. Who awaits it when it has failed is cancelled.
   *
   * @param function what to start
   * @return the task; its result is null
   */
  public Task<Void> start(AsyncRunnable<? extends X> function) {
    return start(
        () -> {
          function.run();
          return null;
        });
  }

  @Async
  private <T> T watched(Member member, AsyncSupplier<T, ?> function) {
    member.started = true;
    try {
      return function.get();
    } catch (Exception e) {
      fail(member, e);
      throw new CancelledError(); // for who awaits this task: the exception is the group's
    } finally {
      ended();
    }
  }

  private void fail(Member member, Exception e) {
    if (failure == null) {
      failure = e;
      member.task = null;
      cancelMembers();
      if (inBody) {
        bodyCancelled = true;
        owner.cancel();
      }
    }
  }

  /** Cancels all that run; one that never ran has ended then. */
  private void cancelMembers() {
    for (Member member : members) {
      if (member.task != null && member.task.cancel() && !member.started) {
        member.task = null;
        ended();
      }
    }
  }

  private void ended() {
    running--;
    if (running == 0) {
      idle.set();
    }
  }

  /** Waits for the end of all; a cancellation meanwhile cancels them, and is thrown then. */
  @Async
  private void awaitMembers() {
    CancelledError cancelled = null;
    while (running > 0) {
      idle.clear();
      try {
        idle.await();
      } catch (CancelledError e) {
        cancelled = e;
        cancelMembers();
      }
    }
    if (cancelled != null) {
      throw cancelled;
    }
  }
}
