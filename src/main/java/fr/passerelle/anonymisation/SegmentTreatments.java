package fr.passerelle.anonymisation;

import fr.passerelle.anatomy.Anatomy;
import fr.passerelle.anatomy.RawField;
import fr.passerelle.translation.Place;
import java.util.HashMap;
import java.util.Map;

/**
 * HL7 v2: what is harmless by its place (harmless.csv), and OBX-5 by the type OBX-2 says it has.
 */
final class SegmentTreatments implements Treatments {
  private static final Map<String, Treatment> VALUES =
      Map.of(
          "NM", Treatment.NUMBER,
          "SN", Treatment.NUMBER,
          "DT", Treatment.DATE,
          "TS", Treatment.DATE,
          "DTM", Treatment.DATE);

  private static final int ED_DATA = 5;

  private final Map<Integer, String> typeOfObx = new HashMap<>();
  private final Harmless harmless = Harmless.INSTANCE;

  SegmentTreatments(Anatomy message) {
    message.fields().stream()
        .filter(field -> isField(field.place(), 2))
        .forEach(field -> typeOfObx.put(field.place().repetition(), message.value(field)));
  }

  @Override
  public Treatment of(RawField field) {
    return isField(field.place(), 5) ? value(field) : harmless.of(field);
  }

  private Treatment value(RawField field) {
    String type = typeOfObx.getOrDefault(field.place().repetition(), "");
    return switch (type) {
      case "CE", "CWE", "CNE", "CF" -> harmless.ofType("CWE", field);
      case "ED" -> field.component() == ED_DATA ? Treatment.DOCUMENT : harmless.ofType("ED", field);
      default -> VALUES.getOrDefault(type, Treatment.TEXT);
    };
  }

  private static boolean isField(Place place, int field) {
    return place.segment().equals("OBX") && place.field() == field;
  }
}
