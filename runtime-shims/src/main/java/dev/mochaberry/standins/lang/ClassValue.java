package dev.mochaberry.standins.lang;

import java.util.HashMap;
import java.util.Map;

/** {@code java.lang.ClassValue}: a value of each class, made when it is first asked for. */
public abstract class ClassValue<T> {
  private final Map<Class<?>, T> values = new HashMap<>();

  protected ClassValue() {}

  protected abstract T computeValue(Class<?> type);

  public T get(Class<?> type) {
    if (!values.containsKey(type)) {
      T value = computeValue(type);
      values.putIfAbsent(type, value);
    }
    return values.get(type);
  }

  public void remove(Class<?> type) {
    values.remove(type);
  }
}
