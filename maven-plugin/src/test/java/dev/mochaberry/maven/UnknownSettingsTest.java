package dev.mochaberry.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnknownSettingsTest {
  private static final List<String> KNOWN =
      List.of("mochaberry.device", "mochaberry.mainClass", "mochaberry.on");

  @Test
  void aNameThatIsNearlyRightIsPutRight() {
    assertThat(UnknownSettings.in(List.of("mochaberry.mainclass", "mochaberry.devise"), KNOWN))
        .containsExactly(
            "-Dmochaberry.devise is no property of this plugin; did you mean mochaberry.device?"
                + " (mochaberry:help -Ddetail has all)",
            "-Dmochaberry.mainclass is no property of this plugin; did you mean"
                + " mochaberry.mainClass? (mochaberry:help -Ddetail has all)");
  }

  @Test
  void aNameLikeNoneIsOnlyRefused() {
    assertThat(UnknownSettings.in(List.of("mochaberry.colours"), KNOWN))
        .containsExactly(
            "-Dmochaberry.colours is no property of this plugin"
                + " (mochaberry:help -Ddetail has all)");
  }

  @Test
  void elementsOfThePomLikewise() {
    assertThat(UnknownSettings.names("<configuration><a>1</a><b><c/></b></configuration>"))
        .containsExactly("a", "b");
    assertThat(UnknownSettings.inPom(Set.of("mainClas", "on"), List.of("mainClass", "on")))
        .containsExactly(
            "<mainClas> in the pom is no parameter of this plugin; did you mean <mainClass>?"
                + " (mochaberry:help -Ddetail has all)");
  }

  @Test
  void whatOthersReadIsLeftToThem() {
    assertThat(
            UnknownSettings.in(
                List.of("mochaberry.on", "mochaberry.test.on", "skipTests", "mochaberry.version"),
                KNOWN))
        .isEmpty();
  }
}
