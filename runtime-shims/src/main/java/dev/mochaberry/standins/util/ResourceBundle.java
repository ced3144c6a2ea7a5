package dev.mochaberry.standins.util;

import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;

/** {@code java.util.ResourceBundle}, but for what finds bundles by name. */
public abstract class ResourceBundle {
  protected ResourceBundle parent;

  public ResourceBundle() {}

  public String getBaseBundleName() {
    return null;
  }

  public Locale getLocale() {
    return null;
  }

  protected void setParent(ResourceBundle parent) {
    this.parent = parent;
  }

  public final String getString(String key) {
    return (String) getObject(key);
  }

  public final String[] getStringArray(String key) {
    return (String[]) getObject(key);
  }

  public final Object getObject(String key) {
    Object found = handleGetObject(key);
    if (found == null && parent != null) {
      found = parent.getObject(key);
    }
    if (found == null) {
      String name = getClass().getName();
      throw new MissingResourceException(
          "Can't find resource for bundle " + name + ", key " + key, name, key);
    }
    return found;
  }

  protected abstract Object handleGetObject(String key);

  public abstract Enumeration<String> getKeys();

  public boolean containsKey(String key) {
    if (key == null) {
      throw new NullPointerException();
    }
    return handleKeySet().contains(key) || parent != null && parent.containsKey(key);
  }

  public Set<String> keySet() {
    Set<String> keys = new HashSet<>(handleKeySet());
    if (parent != null) {
      keys.addAll(parent.keySet());
    }
    return keys;
  }

  protected Set<String> handleKeySet() {
    Set<String> keys = new HashSet<>();
    Enumeration<String> all = getKeys();
    while (all.hasMoreElements()) {
      String key = all.nextElement();
      if (handleGetObject(key) != null) {
        keys.add(key);
      }
    }
    return keys;
  }

  /** The keys of a bundle, and those of its parent that are others. */
  static Enumeration<String> all(Set<String> own, ResourceBundle parent) {
    Set<String> keys = new java.util.LinkedHashSet<>(own);
    if (parent != null) {
      Enumeration<String> more = parent.getKeys();
      while (more.hasMoreElements()) {
        keys.add(more.nextElement());
      }
    }
    return java.util.Collections.enumeration(keys);
  }
}
