package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.program.AsyncColours;
import dev.mochaberry.translator.program.CallGraph;
import dev.mochaberry.translator.program.Callables;
import dev.mochaberry.translator.program.CalledInLoops;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.Implementors;
import dev.mochaberry.translator.program.LibraryUses;
import dev.mochaberry.translator.program.ModuleUses;
import dev.mochaberry.translator.program.NamedLocales;
import dev.mochaberry.translator.program.NamedZones;
import dev.mochaberry.translator.program.PlainAccessors;
import dev.mochaberry.translator.program.Reachable;
import dev.mochaberry.translator.program.StaticInit;
import dev.mochaberry.translator.program.kinds.ArrayKinds;
import dev.mochaberry.translator.program.kinds.BridgeArguments;
import dev.mochaberry.translator.program.kinds.ChangedWalks;
import dev.mochaberry.translator.program.kinds.CharacterBoxes;
import dev.mochaberry.translator.program.kinds.CharacterTexts;
import dev.mochaberry.translator.program.kinds.CollectionChanges;
import dev.mochaberry.translator.program.kinds.HeardOrders;
import dev.mochaberry.translator.program.kinds.HeardTexts;
import dev.mochaberry.translator.program.kinds.HiddenChanges;
import dev.mochaberry.translator.program.kinds.ObjectFlow;
import dev.mochaberry.translator.program.kinds.Origins;
import dev.mochaberry.translator.program.kinds.PlainCollections;
import dev.mochaberry.translator.program.kinds.PlainQueues;
import dev.mochaberry.translator.program.kinds.RareFeatures;
import dev.mochaberry.translator.program.kinds.SurrogateText;
import dev.mochaberry.translator.program.kinds.ToldIdentity;
import dev.mochaberry.translator.program.kinds.WideText;
import dev.mochaberry.translator.program.nulls.FirstWrites;
import dev.mochaberry.translator.program.nulls.Nullness;
import dev.mochaberry.translator.program.overloads.Overloads;
import dev.mochaberry.translator.program.ranges.Interval;
import dev.mochaberry.translator.program.ranges.MadeCharacters;
import dev.mochaberry.translator.program.ranges.ValueRanges;
import dev.mochaberry.translator.tables.TimeZoneTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What is known of one whole program, whatever its functions and classes are called in Python: a
 * program that is lowered twice, with other names, is looked at once.
 */
public final class Analyses {
  private static final String FAILED_STORE = "java/lang/ArrayStoreException";

  private static final Interval BELOW_SURROGATES =
      Interval.of(Integer.MIN_VALUE, Character.MIN_SURROGATE - 1);

  final ClassPool pool;
  final Overloads overloads;
  final Reachable program;
  final LibraryUses uses;
  final Callables callables;
  final AsyncColours colours;
  final StaticInit initialisation;
  final FirstWrites firstWrites;
  final PlainAccessors accessors;
  final Nullness nullness;
  private final Supplier<ValueRanges> ranges;
  final ArrayKinds arrays;
  final Implementors implementors;
  private final Map<String, List<MethodRef>> constructors;
  private final boolean closed;
  final boolean unchecked;
  private BridgeArguments bridgeArguments;
  private ModuleUses moduleUses;
  private CollectionChanges changes;
  private CallGraph calls;
  private HiddenChanges hiddenChanges;
  private Boolean changesWalkedMaps;
  private HeardTexts heardTexts;
  private Origins origins;
  private ToldIdentity toldIdentity;
  private ObjectFlow flow;
  private Optional<PlainCollections> plainCollections;
  private Optional<PlainQueues> plainQueues;
  private CharacterTexts characters;
  private Boolean boxesAreTexts;
  private Boolean surrogates;
  private Boolean makesAnyCharacter;
  private WideText text;
  private Set<String> namedZones;
  private Boolean namesLocales;
  private RareFeatures rareFeatures;
  private Boolean hearsOrders;
  private CalledInLoops calledInLoops;

  /**
   * Looks at a program.
   *
   * @param ranges may be found out later, but before lowering begins
   * @param mainClass the class whose main method starts it; null of a library, whose callers nobody
   *     knows
   * @param unchecked whether the compiler could not check all types
   * @param untold whether class files do not tell that
   */
  public Analyses(
      ClassPool pool,
      Overloads overloads,
      Supplier<ValueRanges> ranges,
      SourceVoice voice,
      String mainClass,
      boolean unchecked,
      boolean untold) {
    this.pool = pool;
    this.overloads = overloads;
    this.program = overloads.program();
    this.ranges = ranges;
    this.closed = mainClass != null;
    this.uses = new LibraryUses(pool, program);
    this.unchecked = unchecked || untold && uses.looksFor("java/lang/ClassCastException");
    this.callables = new Callables(pool, program);
    this.accessors = new PlainAccessors(pool, program);
    this.colours = new AsyncColours(pool, program);
    this.initialisation = new StaticInit(pool, program, mainClass);
    this.implementors = new Implementors(pool, program);
    this.firstWrites = new FirstWrites(pool, program, initialisation);
    this.nullness = new Nullness(pool, program, closed, firstWrites);
    this.arrays =
        new ArrayKinds(
            pool,
            program,
            voice::mayCast,
            uses.looksFor(FAILED_STORE),
            watchesErasure() ? Optional.of(bridgeArguments()) : Optional.empty());
    this.constructors =
        program.bodies().keySet().stream()
            .filter(m -> m.name().equals("<init>"))
            .collect(Collectors.groupingBy(MethodRef::owner));
  }

  /**
   * Whether a cast that erasure made necessary may fail where it matters: the program uses types in
   * ways that the compiler could not check, or is out to catch the exception.
   */
  boolean watchesErasure() {
    return unchecked || uses.looksFor("java/lang/ClassCastException");
  }

  /** What calls give to bridges and lambdas. */
  BridgeArguments bridgeArguments() {
    if (bridgeArguments == null) {
      bridgeArguments = new BridgeArguments(pool, program, unchecked);
    }
    return bridgeArguments;
  }

  /**
   * Finds out now what lowering will ask for and ranges are not needed for: while somebody waits
   * for those.
   */
  public void lookAhead() {
    moduleUses();
    rareFeatures();
    hearsOrders();
    calledInLoops();
    changes();
    toldIdentity();
    plainCollections();
    plainQueues();
  }

  /** Between which bounds integers lie. */
  ValueRanges ranges() {
    return ranges.get();
  }

  /** The constructors of a class that are in use. */
  List<MethodRef> constructors(String owner) {
    return constructors.getOrDefault(owner, List.of());
  }

  /** Which Python modules the program may use by what it calls of the library. */
  ModuleUses moduleUses() {
    if (moduleUses == null) {
      moduleUses = new ModuleUses(pool, program);
    }
    return moduleUses;
  }

  /** Where strings and boxes come from. */
  Origins origins() {
    if (origins == null) {
      origins = new Origins(pool, program, closed);
    }
    return origins;
  }

  /** Which callers say whether what they pass is one object; nobody does in a library. */
  Optional<ToldIdentity> toldIdentity() {
    if (closed && toldIdentity == null) {
      toldIdentity = new ToldIdentity(pool, program, this::origins);
    }
    return Optional.ofNullable(toldIdentity);
  }

  /** Where the library's objects are made, and what is done to them; empty for a library. */
  Optional<ObjectFlow> flow() {
    if (closed && flow == null) {
      flow = new ObjectFlow(pool, program, watchesErasure());
    }
    return Optional.ofNullable(flow);
  }

  /** Which collections are Python's own; empty for a library. */
  Optional<PlainCollections> plainCollections() {
    if (plainCollections == null) {
      plainCollections =
          uses.writesObjects()
              ? Optional.empty()
              : flow().map(f -> f.plain(nullness.elementsAreNoNulls(), this::boxesAreTexts));
    }
    return plainCollections;
  }

  /** Which queues are Python's lists; empty for a library. */
  Optional<PlainQueues> plainQueues() {
    if (plainQueues == null) {
      plainQueues =
          uses.writesObjects() ? Optional.empty() : flow().map(f -> f.queues(hiddenChanges()));
    }
    return plainQueues;
  }

  /** Which characters are texts of one: none where a pair of them may be one. */
  CharacterTexts characters() {
    if (characters == null) {
      characters =
          closed && ranges().known() && !hasSurrogates()
              ? CharacterTexts.of(pool, program, boxesAreTexts())
              : CharacterTexts.none(pool);
    }
    return characters;
  }

  /** Whether boxes of characters are texts of one as well. */
  boolean boxesAreTexts() {
    if (boxesAreTexts == null) {
      boxesAreTexts =
          closed
              && ranges().known()
              && !hasSurrogates()
              && !uses.writesObjects()
              && flow()
                  .filter(f -> CharacterBoxes.areTexts(program, f, !text().isBeyondAscii()))
                  .isPresent();
    }
    return boxesAreTexts;
  }

  /** Whether the program may have text with surrogates, in which each is a character. */
  boolean hasSurrogates() {
    if (surrogates == null) {
      surrogates =
          makesAnyCharacter()
              || SurrogateText.isIn(
                  program,
                  e -> ranges().range(e).filter(r -> r.isIn(BELOW_SURROGATES)).isPresent());
    }
    return surrogates;
  }

  /** Whether the program's arithmetic may make any character; a library's is not looked at. */
  boolean makesAnyCharacter() {
    if (makesAnyCharacter == null) {
      makesAnyCharacter = closed && MadeCharacters.mayBeAny(pool, program, ranges());
    }
    return makesAnyCharacter;
  }

  /** Whether the program names languages whose words it may need. */
  boolean namesLocales() {
    if (namesLocales == null) {
      namesLocales = !NamedLocales.of(pool, program).isEmpty();
    }
    return namesLocales;
  }

  /** The time zones that the program may ask for. */
  Set<String> namedZones() {
    if (namedZones == null) {
      namedZones = NamedZones.of(pool, program, TimeZoneTable::ids);
    }
    return namedZones;
  }

  /** How far the program's text goes beyond ASCII. */
  WideText text() {
    if (text == null) {
      text = WideText.of(program, this::highest);
    }
    return text;
  }

  private OptionalInt highest(Expr e) {
    if (!ranges().known()) {
      return OptionalInt.of(WideText.BOUNDED); // it may be any part of Unicode
    }
    return ranges()
        .range(e)
        .filter(r -> r.isIn(Interval.INT))
        .map(r -> OptionalInt.of(r.high().intValue()))
        .orElse(OptionalInt.empty());
  }

  /** What of the library few programs ask for, and whether this one does. */
  RareFeatures rareFeatures() {
    if (rareFeatures == null) {
      rareFeatures = RareFeatures.of(program);
    }
    return rareFeatures;
  }

  /** Which methods the program's loops call. */
  CalledInLoops calledInLoops() {
    if (calledInLoops == null) {
      calledInLoops = CalledInLoops.of(pool, program);
    }
    return calledInLoops;
  }

  /** Whether it can be told which elements are compared, and how often. */
  boolean hearsOrders() {
    if (hearsOrders == null) {
      hearsOrders = HeardOrders.in(pool, program);
    }
    return hearsOrders;
  }

  /** Who may call whom. */
  private CallGraph calls() {
    if (calls == null) {
      calls = CallGraph.of(pool, program);
    }
    return calls;
  }

  /** Changes of lists that their lengths do not show to who goes through them. */
  HiddenChanges hiddenChanges() {
    if (hiddenChanges == null) {
      hiddenChanges = new HiddenChanges(pool, program, flow(), this::calls);
    }
    return hiddenChanges;
  }

  /** Whether a map may be changed while something goes through one that bears it. */
  boolean changesWalkedMaps() {
    if (changesWalkedMaps == null) {
      changesWalkedMaps = ChangedWalks.areIn(pool, program, colours, this::calls);
    }
    return changesWalkedMaps;
  }

  /** Whose texts do more than to be made. */
  HeardTexts heardTexts() {
    if (heardTexts == null) {
      heardTexts = new HeardTexts(pool, program);
    }
    return heardTexts;
  }

  /** What loops may change of what they go through. */
  CollectionChanges changes() {
    if (changes == null) {
      changes = new CollectionChanges(pool, program, colours, flow(), this::calls);
    }
    return changes;
  }
}
