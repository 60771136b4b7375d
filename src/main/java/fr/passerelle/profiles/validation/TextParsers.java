package fr.passerelle.profiles.validation;

import java.util.List;
import org.hl7.fhir.r5.conformance.profile.ProfileUtilities;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.JsonParser;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.elementmodel.ParserBase;
import org.hl7.fhir.r5.elementmodel.ParserBase.ValidationPolicy;
import org.hl7.fhir.r5.elementmodel.XmlParser;
import org.hl7.fhir.r5.formats.FormatUtilities;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/**
 * HL7's parsers that keep lines and faults, made to ask for the definition of the type they met
 * instead of looking through all definitions.
 */
final class TextParsers {
  private TextParsers() {}

  /**
   * A parser for one text.
   *
   * @param utilities of one thread, kept between texts: making them is half of the parsing of a
   *     small one. HL7's parser of XML makes its own
   */
  static ParserBase of(FhirFormat format, IWorkerContext context, ProfileUtilities utilities) {
    ParserBase parser = format == FhirFormat.XML ? new Xml(context) : new Json(context, utilities);
    parser.setupValidation(ValidationPolicy.EVERYTHING);
    return parser;
  }

  /** A header found by the parser's own search stands for the whole definition. */
  private static StructureDefinition whole(IWorkerContext context, StructureDefinition header) {
    return header == null
        ? null
        : context.fetchResource(StructureDefinition.class, header.getUrl());
  }

  private static final class Json extends JsonParser {
    private final IWorkerContext definitions;

    Json(IWorkerContext context, ProfileUtilities utilities) {
      super(context, utilities);
      definitions = context;
    }

    @Override
    protected StructureDefinition getDefinition(
        List<ValidationMessage> errors, int line, int column, String name) {
      StructureDefinition type = name == null ? null : definitions.fetchTypeDefinition(name);
      return type != null
          ? type
          : whole(definitions, super.getDefinition(errors, line, column, name));
    }
  }

  private static final class Xml extends XmlParser {
    private final IWorkerContext definitions;

    Xml(IWorkerContext context) {
      super(context);
      definitions = context;
      setAllowXsiLocation(true);
    }

    @Override
    protected StructureDefinition getDefinition(
        List<ValidationMessage> errors, int line, int column, String namespace, String name) {
      StructureDefinition type =
          FormatUtilities.FHIR_NS.equals(namespace) && name != null
              ? definitions.fetchTypeDefinition(name)
              : null;
      return type != null
          ? type
          : whole(definitions, super.getDefinition(errors, line, column, namespace, name));
    }
  }
}
