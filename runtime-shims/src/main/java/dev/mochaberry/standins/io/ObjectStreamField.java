package dev.mochaberry.standins.io;

import java.util.Objects;

/** A field of a class as streams of objects know it: its name and its type. */
public class ObjectStreamField implements Comparable<Object> {
  private final String name;
  private final Class<?> type;
  private final boolean unshared;

  public ObjectStreamField(String name, Class<?> type) {
    this(name, type, false);
  }

  public ObjectStreamField(String name, Class<?> type, boolean unshared) {
    this.name = Objects.requireNonNull(name);
    this.type = Objects.requireNonNull(type);
    this.unshared = unshared;
  }

  public String getName() {
    return name;
  }

  public Class<?> getType() {
    return type;
  }

  public char getTypeCode() {
    return type.descriptorString().charAt(0);
  }

  public String getTypeString() {
    return isPrimitive() ? null : type.descriptorString();
  }

  public int getOffset() {
    return 0; // where it stands is known to classes that a stream has described
  }

  public boolean isPrimitive() {
    return type.isPrimitive();
  }

  public boolean isUnshared() {
    return unshared;
  }

  @Override
  public int compareTo(Object o) {
    ObjectStreamField other = (ObjectStreamField) o;
    return isPrimitive() == other.isPrimitive()
        ? name.compareTo(other.name)
        : isPrimitive() ? -1 : 1;
  }

  @Override
  public String toString() {
    return type.descriptorString() + " " + name;
  }
}
