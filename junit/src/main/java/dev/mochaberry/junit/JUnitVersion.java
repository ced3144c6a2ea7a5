package dev.mochaberry.junit;

import org.junit.jupiter.api.Test;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Says that JUnit is too old before its own words do, which would be of annotations without an
 * element. The launcher finds it as a service; it uses nothing that is not in JUnit 5.8.
 */
public final class JUnitVersion implements LauncherSessionListener {
  private static final String OF_5_13 = "org.junit.jupiter.api.ClassTemplate";

  /** For the launcher. */
  public JUnitVersion() {}

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    check(Test.class.getClassLoader(), Test.class.getPackage().getImplementationVersion());
  }

  /**
   * Refuses a JUnit without class templates.
   *
   * @param junit where its classes are
   * @param version its version, if it tells
   */
  static void check(ClassLoader junit, String version) {
    try {
      Class.forName(OF_5_13, false, junit);
    } catch (ClassNotFoundException e) {
      throw new JUnitException(
          "mochaberry-junit needs JUnit 5.13 or later, and finds "
              + (version == null ? "an older one" : version)
              + ": name a later version of org.junit.jupiter:junit-jupiter in the pom");
    }
  }
}
