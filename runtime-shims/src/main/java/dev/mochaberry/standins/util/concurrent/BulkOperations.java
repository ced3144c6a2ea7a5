package dev.mochaberry.standins.util.concurrent;

import dev.mochaberry.annotations.Supplements;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;

/**
 * What {@code ConcurrentHashMap} does in bulk, in one thread: the first argument, from how many
 * elements on it may be parallel, does not matter.
 */
@Supplements("java.util.concurrent.ConcurrentHashMap")
final class BulkOperations {
  private BulkOperations() {}

  static <K, V> void forEach(
      ConcurrentHashMap<K, V> m, long parallel, BiConsumer<? super K, ? super V> action) {
    m.forEach(action);
  }

  static <K, V, U> void forEach(
      ConcurrentHashMap<K, V> m,
      long parallel,
      BiFunction<? super K, ? super V, ? extends U> function,
      Consumer<? super U> action) {
    for (Map.Entry<K, V> e : m.entrySet()) {
      U u = function.apply(e.getKey(), e.getValue());
      if (u != null) {
        action.accept(u);
      }
    }
  }

  static <K, V, U> U search(
      ConcurrentHashMap<K, V> m,
      long parallel,
      BiFunction<? super K, ? super V, ? extends U> function) {
    for (Map.Entry<K, V> e : m.entrySet()) {
      U u = function.apply(e.getKey(), e.getValue());
      if (u != null) {
        return u;
      }
    }
    return null;
  }

  static <K, V, U> U reduce(
      ConcurrentHashMap<K, V> m,
      long parallel,
      BiFunction<? super K, ? super V, ? extends U> function,
      BiFunction<? super U, ? super U, ? extends U> reducer) {
    U result = null;
    for (Map.Entry<K, V> e : m.entrySet()) {
      U u = function.apply(e.getKey(), e.getValue());
      if (u != null) {
        result = result == null ? u : reducer.apply(result, u);
      }
    }
    return result;
  }

  static <K, V> int reduceToInt(
      ConcurrentHashMap<K, V> m,
      long parallel,
      ToIntBiFunction<? super K, ? super V> function,
      int basis,
      IntBinaryOperator reducer) {
    int result = basis;
    for (Map.Entry<K, V> e : m.entrySet()) {
      result = reducer.applyAsInt(result, function.applyAsInt(e.getKey(), e.getValue()));
    }
    return result;
  }

  static <K, V> long reduceToLong(
      ConcurrentHashMap<K, V> m,
      long parallel,
      ToLongBiFunction<? super K, ? super V> function,
      long basis,
      LongBinaryOperator reducer) {
    long result = basis;
    for (Map.Entry<K, V> e : m.entrySet()) {
      result = reducer.applyAsLong(result, function.applyAsLong(e.getKey(), e.getValue()));
    }
    return result;
  }

  static <K, V> double reduceToDouble(
      ConcurrentHashMap<K, V> m,
      long parallel,
      ToDoubleBiFunction<? super K, ? super V> function,
      double basis,
      DoubleBinaryOperator reducer) {
    double result = basis;
    for (Map.Entry<K, V> e : m.entrySet()) {
      result = reducer.applyAsDouble(result, function.applyAsDouble(e.getKey(), e.getValue()));
    }
    return result;
  }

  static <K, V> void forEachKey(
      ConcurrentHashMap<K, V> m, long parallel, Consumer<? super K> action) {
    for (K x : m.keySet()) {
      action.accept(x);
    }
  }

  static <K, V, U> void forEachKey(
      ConcurrentHashMap<K, V> m,
      long parallel,
      Function<? super K, ? extends U> function,
      Consumer<? super U> action) {
    for (K x : m.keySet()) {
      U u = function.apply(x);
      if (u != null) {
        action.accept(u);
      }
    }
  }

  static <K, V, U> U searchKeys(
      ConcurrentHashMap<K, V> m, long parallel, Function<? super K, ? extends U> function) {
    for (K x : m.keySet()) {
      U u = function.apply(x);
      if (u != null) {
        return u;
      }
    }
    return null;
  }

  static <K, V, U> U reduceKeys(
      ConcurrentHashMap<K, V> m,
      long parallel,
      Function<? super K, ? extends U> function,
      BiFunction<? super U, ? super U, ? extends U> reducer) {
    U result = null;
    for (K x : m.keySet()) {
      U u = function.apply(x);
      if (u != null) {
        result = result == null ? u : reducer.apply(result, u);
      }
    }
    return result;
  }

  static <K, V> K reduceKeys(
      ConcurrentHashMap<K, V> m,
      long parallel,
      BiFunction<? super K, ? super K, ? extends K> reducer) {
    K result = null;
    for (K x : m.keySet()) {
      result = result == null ? x : reducer.apply(result, x);
    }
    return result;
  }

  static <K, V> int reduceKeysToInt(
      ConcurrentHashMap<K, V> m,
      long parallel,
      ToIntFunction<? super K> function,
      int basis,
      IntBinaryOperator reducer) {
    int result = basis;
    for (K x : m.keySet()) {
      result = reducer.applyAsInt(result, function.applyAsInt(x));
    }
    return result;
  }

  static <K, V> long reduceKeysToLong(
      ConcurrentHashMap<K, V> m,
      long parallel,
      ToLongFunction<? super K> function,
      long basis,
      LongBinaryOperator reducer) {
    long result = basis;
    for (K x : m.keySet()) {
      result = reducer.applyAsLong(result, function.applyAsLong(x));
    }
    return result;
  }

  static <K, V> double reduceKeysToDouble(
      ConcurrentHashMap<K, V> m,
      long parallel,
      ToDoubleFunction<? super K> function,
      double basis,
      DoubleBinaryOperator reducer) {
    double result = basis;
    for (K x : m.keySet()) {
      result = reducer.applyAsDouble(result, function.applyAsDouble(x));
    }
    return result;
  }

  static <K, V> void forEachValue(
      ConcurrentHashMap<K, V> m, long parallel, Consumer<? super V> action) {
    for (V x : m.values()) {
      action.accept(x);
    }
  }

  static <K, V, U> void forEachValue(
      ConcurrentHashMap<K, V> m,
      long parallel,
      Function<? super V, ? extends U> function,
      Consumer<? super U> action) {
    for (V x : m.values()) {
      U u = function.apply(x);
      if (u != null) {
        action.accept(u);
      }
    }
  }

  static <K, V, U> U searchValues(
      ConcurrentHashMap<K, V> m, long parallel, Function<? super V, ? extends U> function) {
    for (V x : m.values()) {
      U u = function.apply(x);
      if (u != null) {
        return u;
      }
    }
    return null;
  }

  static <K, V, U> U reduceValues(
      ConcurrentHashMap<K, V> m,
      long parallel,
      Function<? super V, ? extends U> function,
      BiFunction<? super U, ? super U, ? extends U> reducer) {
    U result = null;
    for (V x : m.values()) {
      U u = function.apply(x);
      if (u != null) {
        result = result == null ? u : reducer.apply(result, u);
      }
    }
    return result;
  }

  static <K, V> V reduceValues(
      ConcurrentHashMap<K, V> m,
      long parallel,
      BiFunction<? super V, ? super V, ? extends V> reducer) {
    V result = null;
    for (V x : m.values()) {
      result = result == null ? x : reducer.apply(result, x);
    }
    return result;
  }

  static <K, V> int reduceValuesToInt(
      ConcurrentHashMap<K, V> m,
      long parallel,
      ToIntFunction<? super V> function,
      int basis,
      IntBinaryOperator reducer) {
    int result = basis;
    for (V x : m.values()) {
      result = reducer.applyAsInt(result, function.applyAsInt(x));
    }
    return result;
  }

  static <K, V> long reduceValuesToLong(
      ConcurrentHashMap<K, V> m,
      long parallel,
      ToLongFunction<? super V> function,
      long basis,
      LongBinaryOperator reducer) {
    long result = basis;
    for (V x : m.values()) {
      result = reducer.applyAsLong(result, function.applyAsLong(x));
    }
    return result;
  }

  static <K, V> double reduceValuesToDouble(
      ConcurrentHashMap<K, V> m,
      long parallel,
      ToDoubleFunction<? super V> function,
      double basis,
      DoubleBinaryOperator reducer) {
    double result = basis;
    for (V x : m.values()) {
      result = reducer.applyAsDouble(result, function.applyAsDouble(x));
    }
    return result;
  }

  static <K, V> void forEachEntry(
      ConcurrentHashMap<K, V> m, long parallel, Consumer<? super Map.Entry<K, V>> action) {
    for (Map.Entry<K, V> x : m.entrySet()) {
      action.accept(x);
    }
  }

  static <K, V, U> void forEachEntry(
      ConcurrentHashMap<K, V> m,
      long parallel,
      Function<? super Map.Entry<K, V>, ? extends U> function,
      Consumer<? super U> action) {
    for (Map.Entry<K, V> x : m.entrySet()) {
      U u = function.apply(x);
      if (u != null) {
        action.accept(u);
      }
    }
  }

  static <K, V, U> U searchEntries(
      ConcurrentHashMap<K, V> m,
      long parallel,
      Function<? super Map.Entry<K, V>, ? extends U> function) {
    for (Map.Entry<K, V> x : m.entrySet()) {
      U u = function.apply(x);
      if (u != null) {
        return u;
      }
    }
    return null;
  }

  static <K, V, U> U reduceEntries(
      ConcurrentHashMap<K, V> m,
      long parallel,
      Function<? super Map.Entry<K, V>, ? extends U> function,
      BiFunction<? super U, ? super U, ? extends U> reducer) {
    U result = null;
    for (Map.Entry<K, V> x : m.entrySet()) {
      U u = function.apply(x);
      if (u != null) {
        result = result == null ? u : reducer.apply(result, u);
      }
    }
    return result;
  }

  static <K, V> int reduceEntriesToInt(
      ConcurrentHashMap<K, V> m,
      long parallel,
      ToIntFunction<? super Map.Entry<K, V>> function,
      int basis,
      IntBinaryOperator reducer) {
    int result = basis;
    for (Map.Entry<K, V> x : m.entrySet()) {
      result = reducer.applyAsInt(result, function.applyAsInt(x));
    }
    return result;
  }

  static <K, V> long reduceEntriesToLong(
      ConcurrentHashMap<K, V> m,
      long parallel,
      ToLongFunction<? super Map.Entry<K, V>> function,
      long basis,
      LongBinaryOperator reducer) {
    long result = basis;
    for (Map.Entry<K, V> x : m.entrySet()) {
      result = reducer.applyAsLong(result, function.applyAsLong(x));
    }
    return result;
  }

  static <K, V> double reduceEntriesToDouble(
      ConcurrentHashMap<K, V> m,
      long parallel,
      ToDoubleFunction<? super Map.Entry<K, V>> function,
      double basis,
      DoubleBinaryOperator reducer) {
    double result = basis;
    for (Map.Entry<K, V> x : m.entrySet()) {
      result = reducer.applyAsDouble(result, function.applyAsDouble(x));
    }
    return result;
  }
}
