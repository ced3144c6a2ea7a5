package dev.mochaberry.maven;

import dev.mochaberry.translator.TranslationRequest;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Translates the project's classes, and what they use of its dependencies, to MicroPython. Does
 * nothing if neither they nor the configuration changed.
 */
@Mojo(
    name = "translate",
    defaultPhase = LifecyclePhase.PROCESS_CLASSES,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
public final class TranslateMojo extends TranslationMojo {

  @Override
  void perform(TranslationRequest request) throws IOException, MojoFailureException {
    translate(request);
  }
}
