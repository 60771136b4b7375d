package fr.passerelle.trial;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/**
 * A resource as FHIR's JSON (R4, 2.6.2), by walking the model. A command has no time for HAPI's
 * parser, which first looks at every type FHIR has, nor for the model's own, whose class names them
 * all; a test holds this one to the same text. Narratives, which no translation makes, are left
 * out.
 */
final class ResourceJson {
  private final JsonGenerator json;

  private ResourceJson(JsonGenerator json) {
    this.json = json;
  }

  static String of(Resource resource) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      new ResourceJson(json).object(resource);
    }
    return text.toString();
  }

  private void object(Base element) throws IOException {
    json.writeStartObject();
    if (element instanceof Resource) {
      json.writeStringField("resourceType", element.fhirType());
    }
    members(element);
    json.writeEndObject();
  }

  private void members(Base element) throws IOException {
    for (Property property : element.children()) {
      List<Base> values = property.getValues().stream().filter(value -> !value.isEmpty()).toList();
      if (!values.isEmpty() && property.isList()) {
        list(property.getName(), values);
      } else if (!values.isEmpty()) {
        one(name(property.getName(), values.get(0)), values.get(0));
      }
    }
  }

  /** Of a choice the type stands in the name: {@code valueQuantity}. */
  private static String name(String name, Base value) {
    String type = value.fhirType();
    return name.replace("[x]", Character.toUpperCase(type.charAt(0)) + type.substring(1));
  }

  private void one(String name, Base value) throws IOException {
    if (!value.isPrimitive()) {
      json.writeFieldName(name);
      object(value);
      return;
    }
    if (value.hasPrimitiveValue()) {
      json.writeFieldName(name);
      primitive(value);
    }
    if (hasMembers(value)) {
      json.writeFieldName("_" + name);
      object(value);
    }
  }

  /** What a primitive has besides its value stands in a second list, place by place. */
  private void list(String name, List<Base> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (Base value : values) {
      if (value.isPrimitive()) {
        primitive(value);
      } else {
        object(value);
      }
    }
    json.writeEndArray();
    if (values.stream().anyMatch(value -> value.isPrimitive() && hasMembers(value))) {
      json.writeArrayFieldStart("_" + name);
      for (Base value : values) {
        if (hasMembers(value)) {
          object(value);
        } else {
          json.writeNull();
        }
      }
      json.writeEndArray();
    }
  }

  private static boolean hasMembers(Base primitive) {
    return primitive.children().stream()
        .flatMap(property -> property.getValues().stream())
        .anyMatch(value -> !value.isEmpty());
  }

  private void primitive(Base value) throws IOException {
    if (!value.hasPrimitiveValue()) {
      json.writeNull();
      return;
    }
    String text = value.primitiveValue();
    switch (value.fhirType()) {
      case "boolean" -> json.writeBoolean(Boolean.parseBoolean(text));
      case "integer", "positiveInt", "unsignedInt" -> json.writeNumber(Integer.parseInt(text));
      case "decimal" -> json.writeNumber(new BigDecimal(text).toPlainString());
      default -> json.writeString(text);
    }
  }
}
