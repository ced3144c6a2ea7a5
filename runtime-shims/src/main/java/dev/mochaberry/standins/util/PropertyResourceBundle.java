package dev.mochaberry.standins.util;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** {@code java.util.PropertyResourceBundle}. */
public class PropertyResourceBundle extends ResourceBundle {
  private final Map<String, Object> found = new HashMap<>();

  public PropertyResourceBundle(InputStream stream) throws IOException {
    Properties properties = new Properties();
    properties.load(stream);
    take(properties);
  }

  public PropertyResourceBundle(Reader reader) throws IOException {
    Properties properties = new Properties();
    properties.load(reader);
    take(properties);
  }

  private void take(Properties properties) {
    for (String name : properties.stringPropertyNames()) {
      found.put(name, properties.getProperty(name));
    }
  }

  @Override
  public Object handleGetObject(String key) {
    if (key == null) {
      throw new NullPointerException();
    }
    return found.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return all(found.keySet(), parent);
  }

  @Override
  protected Set<String> handleKeySet() {
    return found.keySet();
  }
}
