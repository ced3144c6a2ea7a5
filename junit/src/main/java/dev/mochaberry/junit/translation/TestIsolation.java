package dev.mochaberry.junit.translation;

import dev.mochaberry.translator.Translation;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the tests of a class that can be translated from those that cannot, so that one that needs
 * the JVM does not take the others with it: halves of the class are tried, and halves of those that
 * fail.
 */
final class TestIsolation {
  /** So many translations are worth it; where more tests fail, they fail together. */
  private static final int MOST = 40;

  /** Translates a test class with some of its tests. */
  interface Attempt {
    Translation translate(TestMembers members) throws IOException;
  }

  private final TestMembers all;
  private final Attempt attempt;
  private final List<Method> good = new ArrayList<>();
  private final List<Method> refused = new ArrayList<>();
  private int attempts;

  private TestIsolation(TestMembers all, Attempt attempt) {
    this.all = all;
    this.attempt = attempt;
  }

  /**
   * The tests that are refused, each alone.
   *
   * @param all the members of a class that cannot be translated
   * @return none where the fault lies around the tests, or too many are at fault
   */
  static List<Method> refused(TestMembers all, Attempt attempt) throws IOException {
    TestIsolation isolation = new TestIsolation(all, attempt);
    boolean isFound =
        isolation.isTranslated(List.of())
            && isolation.sort(all.tests())
            && isolation.isTranslated(isolation.good);
    return isFound ? List.copyOf(isolation.refused) : List.of();
  }

  private boolean isTranslated(List<Method> tests) throws IOException {
    attempts++;
    return attempt.translate(all.with(tests)).succeeded();
  }

  /** Sorts tests that cannot be translated together; false where that takes too long. */
  private boolean sort(List<Method> tests) throws IOException {
    if (tests.size() == 1) {
      refused.addAll(tests);
      return true;
    }
    int middle = tests.size() / 2;
    for (List<Method> half :
        List.of(tests.subList(0, middle), tests.subList(middle, tests.size()))) {
      if (half.isEmpty()) {
        continue;
      } else if (attempts >= MOST) {
        return false;
      } else if (isTranslated(half)) {
        good.addAll(half);
      } else if (!sort(half)) {
        return false;
      }
    }
    return true;
  }
}
