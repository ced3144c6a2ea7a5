package dev.mochaberry.standins.util;

import dev.mochaberry.annotations.Supplements;
import java.util.Collections;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** What default methods of functions do, for overrides that call them by {@code super}. */
@Supplements({
  "java.lang.CharSequence",
  "java.util.Comparator",
  "java.util.function.BiFunction",
  "java.util.function.Consumer",
  "java.util.function.Function",
  "java.util.function.Predicate"
})
@SuppressWarnings("overloads") // nobody writes calls of these
final class FunctionDefaults {
  private FunctionDefaults() {}

  static boolean isEmpty(CharSequence text) {
    return text.length() == 0;
  }

  static <T> Comparator<T> reversed(Comparator<T> order) {
    return Collections.reverseOrder(order);
  }

  static <T> Comparator<T> thenComparing(Comparator<T> order, Comparator<? super T> then) {
    Objects.requireNonNull(then);
    return (a, b) -> {
      int result = order.compare(a, b);
      return result != 0 ? result : then.compare(a, b);
    };
  }

  static <T, U extends Comparable<? super U>> Comparator<T> thenComparing(
      Comparator<T> order, Function<? super T, ? extends U> key) {
    return order.thenComparing(Comparator.comparing(key));
  }

  static <T, U> Comparator<T> thenComparing(
      Comparator<T> order, Function<? super T, ? extends U> key, Comparator<? super U> then) {
    return order.thenComparing(Comparator.comparing(key, then));
  }

  static <T, R, V> Function<T, V> andThen(
      Function<T, R> function, Function<? super R, ? extends V> after) {
    Objects.requireNonNull(after);
    return x -> after.apply(function.apply(x));
  }

  static <T, R, V> Function<V, R> compose(
      Function<T, R> function, Function<? super V, ? extends T> before) {
    Objects.requireNonNull(before);
    return x -> function.apply(before.apply(x));
  }

  static <T, U, R, V> BiFunction<T, U, V> andThen(
      BiFunction<T, U, R> function, Function<? super R, ? extends V> after) {
    Objects.requireNonNull(after);
    return (x, y) -> after.apply(function.apply(x, y));
  }

  static <T> Consumer<T> andThen(Consumer<T> consumer, Consumer<? super T> after) {
    Objects.requireNonNull(after);
    return x -> {
      consumer.accept(x);
      after.accept(x);
    };
  }

  static <T> Predicate<T> and(Predicate<T> test, Predicate<? super T> other) {
    Objects.requireNonNull(other);
    return x -> test.test(x) && other.test(x);
  }

  static <T> Predicate<T> or(Predicate<T> test, Predicate<? super T> other) {
    Objects.requireNonNull(other);
    return x -> test.test(x) || other.test(x);
  }

  static <T> Predicate<T> negate(Predicate<T> test) {
    return x -> !test.test(x);
  }
}
