package dev.mochaberry.junit.board;

import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.TestInfo;

/** What a test may know of itself on MicroPython: its name and tags. */
final class BoardTestInfo implements TestInfo {
  private final String displayName;
  private final Set<String> tags = new LinkedHashSet<>();

  /** Of a command with the name and, as parts of their own, the tags. */
  BoardTestInfo(Command parts) {
    displayName = parts.text(0);
    Command all = parts.parts(1);
    for (int i = 0; i < all.size(); i++) {
      tags.add(all.text(i));
    }
  }

  @Override
  public String getDisplayName() {
    return displayName;
  }

  @Override
  public Set<String> getTags() {
    return tags;
  }

  @Override
  public Optional<Class<?>> getTestClass() {
    throw new UnsupportedOperationException("MicroPython does not know the classes of tests");
  }

  @Override
  public Optional<Method> getTestMethod() {
    throw new UnsupportedOperationException("MicroPython does not know the methods of tests");
  }
}
