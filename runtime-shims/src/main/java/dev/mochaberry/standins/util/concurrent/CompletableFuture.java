package dev.mochaberry.standins.util.concurrent;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * {@code java.util.concurrent.CompletableFuture} for one thread: whoever completes a future runs
 * what hangs on it, and an executor is the program's own. The methods that would take a thread of
 * the JVM's pool are left out.
 */
public class CompletableFuture<T> implements Future<T>, CompletionStage<T> {
  /** What hangs on a future: it runs once that is complete, and names the future it completed. */
  private abstract static class Reaction {
    Reaction next;

    /** Runs; a future that got complete by it, or null where it must not, or need not, run. */
    abstract CompletableFuture<?> run();
  }

  private boolean done;
  private T value;
  private Throwable fault;

  /** The last that came is the first to run. */
  private Reaction reactions;

  public CompletableFuture() {}

  public static <U> CompletableFuture<U> completedFuture(U value) {
    CompletableFuture<U> made = new CompletableFuture<>();
    made.settle(value, null);
    return made;
  }

  public static <U> CompletableFuture<U> failedFuture(Throwable fault) {
    CompletableFuture<U> made = new CompletableFuture<>();
    made.settle(null, Objects.requireNonNull(fault));
    return made;
  }

  public static <U> CompletionStage<U> completedStage(U value) {
    return completedFuture(value);
  }

  public static <U> CompletionStage<U> failedStage(Throwable fault) {
    return failedFuture(fault);
  }

  public static <U> CompletableFuture<U> supplyAsync(Supplier<U> f, Executor executor) {
    CompletableFuture<U> made = new CompletableFuture<>();
    Objects.requireNonNull(f);
    executor.execute(() -> made.completeBy(f));
    return made;
  }

  public static CompletableFuture<Void> runAsync(Runnable f, Executor executor) {
    Objects.requireNonNull(f);
    return supplyAsync(
        () -> {
          f.run();
          return null;
        },
        executor);
  }

  public CompletableFuture<T> completeAsync(Supplier<? extends T> f, Executor executor) {
    Objects.requireNonNull(f);
    executor.execute(() -> completeBy(f));
    return this;
  }

  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new CompletableFuture<>();
  }

  private void completeBy(Supplier<? extends T> f) {
    if (!done) {
      settleBy(f);
      react();
    }
  }

  private void settleBy(Supplier<? extends T> f) {
    try {
      settle(f.get(), null);
    } catch (Throwable e) {
      settle(null, wrapped(e));
    }
  }

  private boolean settle(T newValue, Throwable newFault) {
    if (done) {
      return false;
    }
    value = newValue;
    fault = newFault;
    done = true;
    return true;
  }

  /** What a future that depends on a failed one fails with. */
  private static Throwable wrapped(Throwable fault) {
    return fault == null || fault instanceof CompletionException
        ? fault
        : new CompletionException(fault);
  }

  private void push(Reaction reaction) {
    reaction.next = reactions;
    reactions = reaction;
  }

  private Reaction pop() {
    Reaction first = reactions;
    reactions = first.next;
    first.next = null;
    return first;
  }

  /**
   * Runs what hangs on this future, and on those that get complete by it. The JVM goes down one
   * path at a time and puts what else it meets on top of this future's own.
   */
  private void react() {
    CompletableFuture<?> at = this;
    while (at.reactions != null || at != this && (at = this).reactions != null) {
      Reaction first = at.pop();
      if (at != this && at.reactions != null) {
        push(first);
        continue;
      }
      CompletableFuture<?> completed = first.run();
      at = completed == null || completed.reactions == null ? this : completed;
    }
  }

  /** Hangs an action on a future; it makes the outcome of the one that is handed on. */
  private <U> CompletableFuture<U> after(
      CompletableFuture<U> made, Executor executor, Runnable settling) {
    if (done) {
      perform(made, executor, settling, true);
      return made;
    }
    push(
        new Reaction() {
          @Override
          CompletableFuture<?> run() {
            return perform(made, executor, settling, false);
          }
        });
    return made;
  }

  private static CompletableFuture<?> perform(
      CompletableFuture<?> made, Executor executor, Runnable settling, boolean reacts) {
    if (made.done) {
      return null;
    }
    if (executor == null) {
      settling.run();
      if (reacts && made.done) {
        made.react();
      }
      return made.done ? made : null;
    }
    executor.execute(
        () -> {
          settling.run();
          if (made.done) {
            made.react();
          }
        });
    return null;
  }

  private <U> CompletableFuture<U> mapped(Executor executor, Function<? super T, ? extends U> f) {
    Objects.requireNonNull(f);
    CompletableFuture<U> made = newIncompleteFuture();
    return after(
        made,
        executor,
        () -> {
          if (fault != null) {
            made.settle(null, wrapped(fault));
          } else {
            made.settleBy(() -> f.apply(value));
          }
        });
  }

  @Override
  public <U> CompletableFuture<U> thenApply(Function<? super T, ? extends U> f) {
    return mapped(null, f);
  }

  @Override
  public <U> CompletableFuture<U> thenApplyAsync(
      Function<? super T, ? extends U> f, Executor executor) {
    return mapped(Objects.requireNonNull(executor), f);
  }

  private CompletableFuture<Void> accepted(Executor executor, Consumer<? super T> f) {
    Objects.requireNonNull(f);
    return mapped(
        executor,
        x -> {
          f.accept(x);
          return null;
        });
  }

  @Override
  public CompletableFuture<Void> thenAccept(Consumer<? super T> f) {
    return accepted(null, f);
  }

  @Override
  public CompletableFuture<Void> thenAcceptAsync(Consumer<? super T> f, Executor executor) {
    return accepted(Objects.requireNonNull(executor), f);
  }

  @Override
  public CompletableFuture<Void> thenRun(Runnable f) {
    Objects.requireNonNull(f);
    return accepted(null, x -> f.run());
  }

  @Override
  public CompletableFuture<Void> thenRunAsync(Runnable f, Executor executor) {
    Objects.requireNonNull(f);
    return accepted(Objects.requireNonNull(executor), x -> f.run());
  }

  /** Runs once both are complete; a reaction hangs on each that is not. */
  private static <V> CompletableFuture<V> afterBoth(
      CompletableFuture<?> one, CompletableFuture<?> other, Supplier<? extends V> f) {
    CompletableFuture<V> made = new CompletableFuture<>();
    Runnable settling =
        () -> {
          if (one.done && other.done) {
            Throwable fault = one.fault == null ? other.fault : one.fault;
            if (fault != null) {
              made.settle(null, wrapped(fault));
            } else {
              made.settleBy(f);
            }
          }
        };
    if (one.done && other.done) {
      perform(made, null, settling, true);
      return made;
    }
    if (!one.done) {
      one.after(made, null, settling);
    }
    if (!other.done && other != one) {
      other.after(made, null, settling);
    }
    return made;
  }

  @Override
  public <U, V> CompletableFuture<V> thenCombine(
      CompletionStage<? extends U> stage, BiFunction<? super T, ? super U, ? extends V> f) {
    Objects.requireNonNull(f);
    CompletableFuture<? extends U> other = stage.toCompletableFuture();
    return afterBoth(this, other, () -> f.apply(value, other.result()));
  }

  private T result() {
    return value;
  }

  @Override
  public <U> CompletableFuture<Void> thenAcceptBoth(
      CompletionStage<? extends U> stage, BiConsumer<? super T, ? super U> f) {
    Objects.requireNonNull(f);
    return thenCombine(
        stage,
        (x, y) -> {
          f.accept(x, y);
          return null;
        });
  }

  @Override
  public CompletableFuture<Void> runAfterBoth(CompletionStage<?> stage, Runnable f) {
    Objects.requireNonNull(f);
    return thenAcceptBoth(stage, (x, y) -> f.run());
  }

  /** Runs with the first of both that gets complete. */
  private static <T, V> CompletableFuture<V> afterEither(
      CompletableFuture<? extends T> one,
      CompletableFuture<? extends T> other,
      Function<? super T, ? extends V> f) {
    Objects.requireNonNull(f);
    CompletableFuture<V> made = new CompletableFuture<>();
    Runnable settling =
        () -> {
          CompletableFuture<? extends T> first = one.done ? one : other;
          if (first.fault() != null) {
            made.settle(null, wrapped(first.fault()));
          } else {
            made.settleBy(() -> f.apply(first.result()));
          }
        };
    if (one.done || other.done) {
      perform(made, null, settling, true);
      return made;
    }
    one.after(made, null, settling);
    if (other != one) {
      other.after(made, null, settling);
    }
    return made;
  }

  private Throwable fault() {
    return fault;
  }

  @Override
  public <U> CompletableFuture<U> applyToEither(
      CompletionStage<? extends T> other, Function<? super T, U> f) {
    return afterEither(this, other.toCompletableFuture(), f);
  }

  @Override
  public CompletableFuture<Void> acceptEither(
      CompletionStage<? extends T> other, Consumer<? super T> f) {
    Objects.requireNonNull(f);
    return applyToEither(
        other,
        x -> {
          f.accept(x);
          return null;
        });
  }

  @Override
  public CompletableFuture<Void> runAfterEither(CompletionStage<?> other, Runnable f) {
    Objects.requireNonNull(f);
    return afterEither(
        this,
        other.toCompletableFuture(),
        x -> {
          f.run();
          return null;
        });
  }

  private <U> CompletableFuture<U> composed(
      Executor executor, Function<? super T, ? extends CompletionStage<U>> f) {
    Objects.requireNonNull(f);
    CompletableFuture<U> made = newIncompleteFuture();
    return after(
        made,
        executor,
        () -> {
          if (fault != null) {
            made.settle(null, wrapped(fault));
          } else {
            made.follow(() -> f.apply(value));
          }
        });
  }

  /** Takes the outcome of another stage once it has one. */
  private void follow(Supplier<? extends CompletionStage<? extends T>> source) {
    try {
      CompletableFuture<? extends T> other = source.get().toCompletableFuture();
      other.after(this, null, () -> settle(other.result(), wrapped(other.fault())));
    } catch (Throwable e) {
      settle(null, wrapped(e));
    }
  }

  @Override
  public <U> CompletableFuture<U> thenCompose(Function<? super T, ? extends CompletionStage<U>> f) {
    return composed(null, f);
  }

  @Override
  public <U> CompletableFuture<U> thenComposeAsync(
      Function<? super T, ? extends CompletionStage<U>> f, Executor executor) {
    return composed(Objects.requireNonNull(executor), f);
  }

  private <U> CompletableFuture<U> handled(
      Executor executor, BiFunction<? super T, Throwable, ? extends U> f) {
    Objects.requireNonNull(f);
    CompletableFuture<U> made = newIncompleteFuture();
    return after(made, executor, () -> made.settleBy(() -> f.apply(value, fault)));
  }

  @Override
  public <U> CompletableFuture<U> handle(BiFunction<? super T, Throwable, ? extends U> f) {
    return handled(null, f);
  }

  @Override
  public <U> CompletableFuture<U> handleAsync(
      BiFunction<? super T, Throwable, ? extends U> f, Executor executor) {
    return handled(Objects.requireNonNull(executor), f);
  }

  private CompletableFuture<T> watched(
      Executor executor, BiConsumer<? super T, ? super Throwable> f) {
    Objects.requireNonNull(f);
    CompletableFuture<T> made = newIncompleteFuture();
    return after(
        made,
        executor,
        () -> {
          Throwable told = fault;
          try {
            f.accept(value, fault);
          } catch (Throwable e) {
            if (told == null) {
              told = e;
            } else if (told != e) {
              told.addSuppressed(e);
            }
          }
          made.settle(value, wrapped(told));
        });
  }

  @Override
  public CompletableFuture<T> whenComplete(BiConsumer<? super T, ? super Throwable> f) {
    return watched(null, f);
  }

  @Override
  public CompletableFuture<T> whenCompleteAsync(
      BiConsumer<? super T, ? super Throwable> f, Executor executor) {
    return watched(Objects.requireNonNull(executor), f);
  }

  @Override
  public CompletableFuture<T> exceptionally(Function<Throwable, ? extends T> f) {
    Objects.requireNonNull(f);
    CompletableFuture<T> made = newIncompleteFuture();
    return after(
        made,
        null,
        () -> {
          if (fault == null) {
            made.settle(value, null);
          } else {
            made.settleBy(() -> f.apply(fault));
          }
        });
  }

  @Override
  public CompletableFuture<T> exceptionallyCompose(
      Function<Throwable, ? extends CompletionStage<T>> f) {
    Objects.requireNonNull(f);
    CompletableFuture<T> made = newIncompleteFuture();
    return after(
        made,
        null,
        () -> {
          if (fault == null) {
            made.settle(value, null);
          } else {
            made.follow(() -> f.apply(fault));
          }
        });
  }

  @Override
  public CompletableFuture<T> toCompletableFuture() {
    return this;
  }

  public CompletableFuture<T> copy() {
    return thenApply(x -> x);
  }

  public CompletionStage<T> minimalCompletionStage() {
    return copy();
  }

  /** Complete once all are, in pairs as the JVM puts them together. */
  public static CompletableFuture<Void> allOf(CompletableFuture<?>... all) {
    return all.length == 0 ? completedFuture(null) : all(all, 0, all.length - 1);
  }

  private static CompletableFuture<Void> all(CompletableFuture<?>[] all, int low, int high) {
    int middle = low + high >>> 1;
    CompletableFuture<?> first = low == middle ? all[low] : all(all, low, middle);
    CompletableFuture<?> second =
        low == high ? first : high == middle + 1 ? all[high] : all(all, middle + 1, high);
    return afterBoth(first, second, () -> null);
  }

  public static CompletableFuture<Object> anyOf(CompletableFuture<?>... all) {
    CompletableFuture<Object> made = new CompletableFuture<>();
    for (CompletableFuture<?> one : all) {
      if (one.done) {
        made.settle(one.value, wrapped(one.fault));
        return made;
      }
    }
    for (CompletableFuture<?> one : all) {
      one.after(made, null, () -> made.settle(one.value, wrapped(one.fault)));
    }
    return made;
  }

  public boolean complete(T newValue) {
    boolean first = settle(newValue, null);
    react();
    return first;
  }

  public boolean completeExceptionally(Throwable newFault) {
    boolean first = settle(null, Objects.requireNonNull(newFault));
    react();
    return first;
  }

  @Override
  public boolean cancel(boolean mayInterrupt) {
    boolean first = settle(null, done ? null : new CancellationException());
    react();
    return first || isCancelled();
  }

  public void obtrudeValue(T newValue) {
    done = false;
    complete(newValue);
  }

  public void obtrudeException(Throwable newFault) {
    done = false;
    completeExceptionally(newFault);
  }

  @Override
  public boolean isDone() {
    return done;
  }

  @Override
  public boolean isCancelled() {
    return fault instanceof CancellationException;
  }

  public boolean isCompletedExceptionally() {
    return fault != null;
  }

  public int getNumberOfDependents() {
    int count = 0;
    for (Reaction r = reactions; r != null; r = r.next) {
      count++;
    }
    return count;
  }

  private void checkDone() {
    if (!done) {
      throw new IllegalStateException("this future waits for ever: there is no other thread");
    }
  }

  /** The cancellation, as who asks for the value is told of it. */
  private CancellationException cancellation(String asker) {
    CancellationException cancelled = (CancellationException) fault;
    if (!Futures.nameTheAsker()) {
      return cancelled;
    }
    CancellationException told = new CancellationException(asker);
    told.initCause(cancelled);
    return told;
  }

  private T valueOrFault(String asker) {
    if (fault instanceof CancellationException) {
      throw cancellation(asker);
    }
    if (fault != null) {
      throw (CompletionException) wrapped(fault);
    }
    return value;
  }

  public T join() {
    checkDone();
    return valueOrFault("join");
  }

  public T getNow(T otherwise) {
    return done ? valueOrFault("getNow") : otherwise;
  }

  @Override
  public T get() throws InterruptedException, ExecutionException {
    checkDone();
    if (fault instanceof CancellationException) {
      throw cancellation("get");
    }
    if (fault != null) {
      throw new ExecutionException(
          fault instanceof CompletionException && fault.getCause() != null
              ? fault.getCause()
              : fault);
    }
    return value;
  }

  @Override
  public T get(long time, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    if (!done) {
      unit.sleep(time);
      throw new TimeoutException();
    }
    return get();
  }

  public T resultNow() {
    if (!done) {
      throw new IllegalStateException("Task has not completed");
    }
    if (fault != null) {
      throw new IllegalStateException(
          isCancelled() ? "Task was cancelled" : "Task completed with exception");
    }
    return value;
  }

  public Throwable exceptionNow() {
    if (!done) {
      throw new IllegalStateException("Task has not completed");
    }
    if (fault == null) {
      throw new IllegalStateException("Task completed with a result");
    }
    if (isCancelled()) {
      throw new IllegalStateException("Task was cancelled");
    }
    return fault instanceof CompletionException && fault.getCause() != null
        ? fault.getCause()
        : fault;
  }

  @Override
  public String toString() {
    int count = getNumberOfDependents();
    return super.toString()
        + (fault != null
            ? "[Completed exceptionally: " + Futures.shown(fault) + "]"
            : done
                ? "[Completed normally]"
                : count == 0 ? "[Not completed]" : "[Not completed, " + count + " dependents]");
  }
}
