// Validates FHIR R4 resources: java Validate.java <folder of definitions> <folder of resources>
// Writes a line a message: file, severity, kind of message, place, message; parted by tabs.

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Measure;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;

public class Validate {
  public static void main(String[] args) throws IOException {
    FhirContext context = FhirContext.forR4();
    FhirValidator validator = context.newValidator();
    validator.registerValidatorModule(
        new FhirInstanceValidator(supportOf(context, Paths.get(args[0]))));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (Path file : filesOf(Paths.get(args[1]))) {
      String text = Files.readString(file);
      for (SingleValidationMessage message : validator.validateWithResult(text).getMessages()) {
        String[] parts = {
          file.getFileName().toString(),
          String.valueOf(message.getSeverity()),
          String.valueOf(message.getMessageId()),
          String.valueOf(message.getLocationString()),
          String.valueOf(message.getMessage()).replaceAll("\\s+", " "),
        };
        out.println(String.join("\t", parts));
      }
    }
    out.println("done");
  }

  private static ValidationSupportChain supportOf(FhirContext context, Path definitions)
      throws IOException {
    PrePopulatedValidationSupport own = new PrePopulatedValidationSupport(context);
    Map<String, Measure> measures = new HashMap<>();
    for (Path file : filesOf(definitions)) {
      Resource resource = (Resource) context.newJsonParser().parseResource(Files.readString(file));
      if (resource instanceof Measure measure) {
        measures.put(measure.getUrl() + "|" + measure.getVersion(), measure);
        continue;
      }
      own.addResource(resource);
      // Codes name their system by the OID, definitions by the address: the same system twice.
      if (resource instanceof CodeSystem system && system.hasIdentifier()) {
        CodeSystem again = system.copy();
        again.setUrl(system.getIdentifierFirstRep().getValue());
        own.addResource(again);
      }
    }
    return new ValidationSupportChain(
        new Languages(context),
        new Measures(context, measures),
        new DefaultProfileValidationSupport(context),
        own,
        new InMemoryTerminologyServerValidationSupport(context),
        new CommonCodeSystemsTerminologyService(context),
        new SnapshotGeneratingValidationSupport(context));
  }

  private static List<Path> filesOf(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> list = Files.newDirectoryStream(folder, "*.json")) {
      list.forEach(files::add);
    }
    Collections.sort(files);
    return files;
  }

  /** A report is held against its measure only where the measure can be had. */
  private record Measures(FhirContext context, Map<String, Measure> byAddress)
      implements IValidationSupport {
    @Override
    public FhirContext getFhirContext() {
      return context;
    }

    @Override
    public <T extends IBaseResource> T fetchResource(Class<T> type, String uri) {
      Measure found = byAddress.get(uri);
      return found != null && type.isInstance(found) ? type.cast(found) : null;
    }
  }

  /** The languages of R4's preferred list lack bokmål and nynorsk, which BCP 47 has. */
  private record Languages(FhirContext context) implements IValidationSupport {
    private static final Set<String> KNOWN = Set.of("nb", "nn", "en");

    @Override
    public FhirContext getFhirContext() {
      return context;
    }

    @Override
    public boolean isCodeSystemSupported(ValidationSupportContext support, String system) {
      return "urn:ietf:bcp:47".equals(system);
    }

    @Override
    public CodeValidationResult validateCode(
        ValidationSupportContext support,
        ConceptValidationOptions options,
        String system,
        String code,
        String display,
        String valueSet) {
      return "urn:ietf:bcp:47".equals(system) && KNOWN.contains(code)
          ? new CodeValidationResult().setCode(code)
          : null;
    }

    @Override
    public CodeValidationResult validateCodeInValueSet(
        ValidationSupportContext support,
        ConceptValidationOptions options,
        String system,
        String code,
        String display,
        IBaseResource valueSet) {
      String url = valueSet instanceof ValueSet set ? String.valueOf(set.getUrl()) : "";
      return url.startsWith("http://hl7.org/fhir/ValueSet/languages") && KNOWN.contains(code)
          ? new CodeValidationResult().setCode(code)
          : null;
    }
  }
}
