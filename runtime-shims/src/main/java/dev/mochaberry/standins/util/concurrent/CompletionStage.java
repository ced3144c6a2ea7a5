package dev.mochaberry.standins.util.concurrent;

import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * {@code java.util.concurrent.CompletionStage} without the methods that choose a thread themselves.
 */
public interface CompletionStage<T> {
  <U> CompletionStage<U> thenApply(Function<? super T, ? extends U> f);

  <U> CompletionStage<U> thenApplyAsync(Function<? super T, ? extends U> f, Executor e);

  CompletionStage<Void> thenAccept(Consumer<? super T> f);

  CompletionStage<Void> thenAcceptAsync(Consumer<? super T> f, Executor e);

  CompletionStage<Void> thenRun(Runnable f);

  CompletionStage<Void> thenRunAsync(Runnable f, Executor e);

  <U, V> CompletionStage<V> thenCombine(
      CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> f);

  <U> CompletionStage<Void> thenAcceptBoth(
      CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> f);

  CompletionStage<Void> runAfterBoth(CompletionStage<?> other, Runnable f);

  <U> CompletionStage<U> applyToEither(
      CompletionStage<? extends T> other, Function<? super T, U> f);

  CompletionStage<Void> acceptEither(CompletionStage<? extends T> other, Consumer<? super T> f);

  CompletionStage<Void> runAfterEither(CompletionStage<?> other, Runnable f);

  <U> CompletionStage<U> thenCompose(Function<? super T, ? extends CompletionStage<U>> f);

  <U> CompletionStage<U> thenComposeAsync(
      Function<? super T, ? extends CompletionStage<U>> f, Executor e);

  <U> CompletionStage<U> handle(BiFunction<? super T, Throwable, ? extends U> f);

  <U> CompletionStage<U> handleAsync(BiFunction<? super T, Throwable, ? extends U> f, Executor e);

  CompletionStage<T> whenComplete(BiConsumer<? super T, ? super Throwable> f);

  CompletionStage<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> f, Executor e);

  CompletionStage<T> exceptionally(Function<Throwable, ? extends T> f);

  CompletionStage<T> exceptionallyCompose(Function<Throwable, ? extends CompletionStage<T>> f);

  CompletableFuture<T> toCompletableFuture();
}
