// jshell --class-path examples/target/sovereign-parity-oracle.jar examples/quickstart.jsh
import java.util.List;
import org.sovereignparity.benchmark.*;
import org.sovereignparity.decision.*;
import org.sovereignparity.examples.KExaone;
import org.sovereignparity.json.*;
import org.sovereignparity.number.*;
import org.sovereignparity.parity.*;
import org.sovereignparity.programme.*;
import org.sovereignparity.programme.korea.KoreaSovereignAi;

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

// A round of a programme, replayed from what was published.
var round = KoreaSovereignAi.programme().edition("2026-08").round(KoreaSovereignAi.submissions("2026-08"), List.of());
System.out.println(round);
System.out.println("Next: round.explain(), round.standing(\"Upstage\").explain(), round.leavingOut(\"aaii\"),");
System.out.println("  a.explain(), a.contributions(), ParityJson.write(a), or your own table:");
System.out.println("  ParityJson.readTable(csv, TableLayout.of(Scale.PERCENT, Direction.HIGHER_IS_BETTER))");
