package dev.mochaberry.maven;

import dev.mochaberry.translator.Translation;
import dev.mochaberry.translator.TranslationRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Says whether the project can be translated, and warns of what is legal and costs or endangers the
 * program on the board; writes nothing.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.PROCESS_CLASSES,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
public final class CheckMojo extends ProgramMojo {

  @Override
  void perform(TranslationRequest request) throws IOException, MojoFailureException {
    String inputs = digest(request);
    Path stampFile = stampFile("check");
    Optional<Stamp> last = Stamp.read(stampFile);
    if (last.isPresent() && last.get().inputs().equals(inputs)) {
      getLog().info("Nothing to check: nothing has changed since all was well");
      return;
    }
    Translation translation = translated(request);
    String program = translation.mainClass().orElse("The library");
    getLog().info(program + " can be translated");
    if (translation.diagnostics().isEmpty()) { // warnings are worth being told again
      new Stamp(inputs, translation.mainClass().orElse(""), 0, Map.of()).write(stampFile);
    }
  }
}
