package dev.mochaberry.junit.samples;

import java.util.List;

/** The test classes that the tests run; no build runs them by itself. */
public final class Samples {
  /** They pass in both halves. */
  public static final List<Class<?>> PASSING =
      List.of(
          BothWorlds.class,
          Hardware.class,
          Lives.class,
          Generated.class,
          HandedOver.class,
          Order.class);

  /** They fail in both halves alike. */
  public static final List<Class<?>> FAILING = List.of(Failing.class, EveryAssertion.class);

  /** Assertions of values of all simple types. */
  public static final Class<?> VALUES = Values.class;

  /** Tests that end their interpreter. */
  public static final Class<?> TROUBLED = Troubled.class;

  /** Annotated methods beside usual ones. */
  public static final Class<?> METHODS = Methods.class;

  /** What cannot be translated. */
  public static final Class<?> REFUSED = Refused.class;

  /** What comes before each test cannot be translated. */
  public static final Class<?> REFLECTING = Around.Reflecting.class;

  /** What comes before all tests fails. */
  public static final Class<?> BEFORE = Around.Before.class;

  /** What comes after tests fails. */
  public static final Class<?> AFTER = Around.After.class;

  /** A parameter that cannot be handed over. */
  public static final Class<?> ODD = Around.Odd.class;

  /** Fifty small tests. */
  public static final Class<?> FIFTY = Fifty.class;

  private Samples() {}
}
