import java.io.FileInputStream;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF about files. Arguments: a standard such as ua1 or 2a, then the files. */
public class Standards {
  public static void main(String[] arguments) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    var standard = PDFAFlavour.byFlavourId(arguments[0]);
    for (int number = 1; number < arguments.length; number++) {
      try (var file = new FileInputStream(arguments[number]);
          var parser = Foundries.defaultInstance().createParser(file, standard);
          var validator = Foundries.defaultInstance().createValidator(standard, false)) {
        var result = validator.validate(parser);
        var broken = new TreeSet<String>();
        for (var test : result.getTestAssertions()) {
          if (test.getStatus() == TestAssertion.Status.FAILED) {
            broken.add(test.getRuleId().getClause() + ": " + test.getMessage());
          }
        }
        var verdict = result.isCompliant() ? "kept" : "broken";
        System.out.println(String.join("\t", verdict, arguments[number], String.join(" | ", broken)));
      }
    }
  }
}
