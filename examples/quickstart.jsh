// JAR=examples/target/sovereign-parity-oracle.jar
// jshell --execution local -J-XX:TieredStopAtLevel=1 -J-XX:+UseSerialGC \
//   --class-path $JAR -J--class-path=$JAR examples/quickstart.jsh
//
// A report, such as a.explain(), is shown as text, of which jshell cuts what is beyond 1,000
// characters. It is shown whole after these lines, which jshell takes at its prompt only:
//   /set mode whole normal -command
//   /set truncation whole 100000
//   /set feedback whole
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sovereignparity.benchmark.*;
import org.sovereignparity.decision.*;
import org.sovereignparity.eligibility.*;
import org.sovereignparity.examples.KExaone;
import org.sovereignparity.examples.Lineages;
import org.sovereignparity.json.*;
import org.sovereignparity.number.*;
import org.sovereignparity.parity.*;
import org.sovereignparity.parity.support.*;
import org.sovereignparity.programme.*;
import org.sovereignparity.programme.korea.KoreaSovereignAi;
import org.sovereignparity.statistics.*;

// A published table: 27 benchmarks, five models.
var board = KExaone.board();

// Which ratio, to whom, and how much is enough: nothing is assumed.
var policy = ParityPolicy.strict(Aggregation.RATIO_OF_MEANS);
var deepseek = Frontier.model("DeepSeek-V3.2");
var target = Threshold.atLeast("95%");

var a = policy.assess(board, "K-EXAONE", deepseek, target);
System.out.println(a);
System.out.println();
System.out.println("The same scores, averaged in another way:");
a.otherAggregations().values().forEach(System.out::println);

// Every model of the table against the best of the rivals; BrowseComp is missing for two.
var excluding = policy.toBuilder().missing(MissingScores.EXCLUDE).build();
System.out.println();
System.out.println(excluding.assessAll(board, Frontier.bestModel(KExaone.RIVALS), target));

// How sure is a ratio? The same 1,000 items with and without what each model answered to which.
var level = ConfidenceLevel.of(0.95);
var counts = PairedCounts.of(850, 40, 60, 50);
var pairedSet = PairedRatioMethod.TANG.interval(counts, level);
var separateSet = RatioMethod.KOOPMAN.interval(counts.candidate(), counts.reference(), level);
var sets = new LinkedHashMap<>(Map.of("paired", pairedSet));
sets.put("separate", separateSet);
System.out.println(IntervalPlot.of(sets).withMargin(0.95));

// A round of a programme, replayed from what was published.
var round = KoreaSovereignAi.programme().edition("2026-08").round(KoreaSovereignAi.submissions("2026-08"), List.of());
System.out.println(round);

// Where a model's parts come from, as sources state it, and whether that counts as independent.
// Your own: ParityJson.readLineage(json).
var naver = Lineages.of("HyperCLOVA X SEED 32B Think");
var d = EligibilityDecision.of(KoreaSovereignAi.independence(), EligibilityFacts.of(naver));
System.out.println(d);
d.finding().failing().stream().filter(part -> part.verdict() == Verdict.NOT_MET).forEach(part -> System.out.println("  because of its " + part.component() + ": " + part.reason().get().name()));
System.out.println("  under each reading: " + d.readings());
System.out.println();
System.out.println("Next: round.explain(), round.standing(\"Upstage\").explain(), round.leavingOut(\"aaii\"),");
System.out.println("  d.explain(), a.explain(), a.contributions(), ParityJson.write(a), or your own table:");
System.out.println("  ParityJson.readTable(csv, TableLayout.of(Scale.PERCENT, Direction.HIGHER_IS_BETTER))");
System.out.println("Reports are cut by jshell, but not by System.out.print(a.explain()); for another width,");
System.out.println("  a review or a page: a.explain().toText(80), .toMarkdown(), .toHtmlPage()");
