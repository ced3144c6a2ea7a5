package dev.mochaberry.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Generates a class in the first round, as many processors do. */
@SupportedAnnotationTypes("*")
public final class GeneratingProcessor extends AbstractProcessor {
  private boolean done;

  /** For the compiler. */
  public GeneratingProcessor() {
    // Public, without arguments.
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!done) {
      done = true;
      try (Writer out = processingEnv.getFiler().createSourceFile("Generated").openWriter()) {
        out.write("class Generated { @dev.mochaberry.annotations.Async void wrong() { } }");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }
}
