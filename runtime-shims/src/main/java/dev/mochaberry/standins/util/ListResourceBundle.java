package dev.mochaberry.standins.util;

import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** {@code java.util.ListResourceBundle}. */
public abstract class ListResourceBundle extends ResourceBundle {
  private Map<String, Object> found;

  public ListResourceBundle() {}

  protected abstract Object[][] getContents();

  private Map<String, Object> found() {
    if (found == null) {
      Object[][] contents = getContents();
      Map<String, Object> all = new HashMap<>(contents.length);
      for (Object[] pair : contents) {
        if (pair[0] == null || pair[1] == null) {
          throw new NullPointerException();
        }
        all.put((String) pair[0], pair[1]);
      }
      found = all;
    }
    return found;
  }

  @Override
  public final Object handleGetObject(String key) {
    if (key == null) {
      throw new NullPointerException();
    }
    return found().get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return all(found().keySet(), parent);
  }

  @Override
  protected Set<String> handleKeySet() {
    return found().keySet();
  }
}
