package dev.mochaberry.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mochaberry.translator.Options;
import dev.mochaberry.translator.Target;
import dev.mochaberry.translator.diagnostics.Code;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TranslationOptionsTest {

  @Test
  void choicesAreWrittenInAnyCase() throws Exception {
    assertThat(TranslationOptions.choice(Target.class, "target", "pico")).isEqualTo(Target.PICO);
    assertThat(TranslationOptions.choice(Target.class, "target", " UNIX32 "))
        .isEqualTo(Target.UNIX32);
  }

  @Test
  void mistakesAreToldWithWhatThereIs() {
    fails(
        () -> TranslationOptions.choice(Target.class, "target", "picow"),
        "<target>picow</target>: there is portable, pico, unix32, unix64");
    fails(
        () -> TranslationOptions.optimization(3),
        "<optimization>3</optimization>: there is 0, 1 and 2");
    fails(
        () -> TranslationOptions.asyncio("my asyncio"),
        "<asyncio>my asyncio</asyncio>: it is the name of a module");
    fails(
        () -> TranslationOptions.warnings(List.of("MB0999"), false),
        "<noWarn>MB0999</noWarn>: no warning has this code, like MB0504");
    fails(
        () -> TranslationOptions.warnings(List.of("MB0401"), false),
        "<noWarn>MB0401</noWarn>: it is an error, which cannot be silenced");
  }

  @Test
  void warningsAreSilencedByCode() throws Exception {
    assertThat(TranslationOptions.warnings(List.of("MB0504", " MB0501"), true).silenced())
        .containsExactlyInAnyOrder(Code.MB0504, Code.MB0501);
  }

  /** An option that is not in the description would change without a new translation. */
  @Test
  void everyOptionIsDescribed() {
    assertThat(TranslationOptions.describe(Options.defaults()).split(" "))
        .hasSize(Options.class.getRecordComponents().length + 1); // warnings are two
  }

  private static void fails(ThrowingCallable call, String message) {
    assertThatThrownBy(call).hasMessage(message);
  }
}
