package fr.passerelle.hprim.xml;

import fr.passerelle.testing.Partners;
import fr.passerelle.translation.InboundMessage;
import fr.passerelle.translation.Partner;
import fr.passerelle.translation.Rejected;
import fr.passerelle.translation.Translated;
import fr.passerelle.translation.Translation;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Documents about invented people, and what the translator makes of them. */
final class XmlFile {
  static final Partner PARTNER = Partners.authority("xml");

  static final HprimXmlTranslator TRANSLATOR =
      new HprimXmlTranslator(Clock.fixed(Instant.parse("2026-03-17T09:30:00Z"), ZoneOffset.UTC));

  static final String PERSON =
      "<personnePhysique sexe=\"F\"><nomUsuel>ESSAI-DUPONT</nomUsuel><prenoms><prenom>Zoé</prenom>"
          + "</prenoms><dateNaissance><date>1957-02-14</date></dateNaissance></personnePhysique>";

  static final String PATIENT = patient("IPP00417", PERSON);

  private XmlFile() {}

  static String patient(String number, String person) {
    return "<patient><identifiant><emetteur><valeur>"
        + number
        + "</valeur></emetteur></identifiant>"
        + person
        + "</patient>";
  }

  static String registration(String patient) {
    return document(
        "<enregistrementPatient action=\"création\">" + patient + "</enregistrementPatient>");
  }

  static String document(String event) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<evenementsPatients xmlns=\"http://www.hprim.org/hprimXML\"><enteteMessage>"
        + "<identifiantMessage>M1</identifiantMessage>"
        + "<dateHeureProduction>2026-03-17T10:15:00</dateHeureProduction>"
        + "<emetteur><agents><agent categorie=\"application\"><code>CLI</code></agent></agents></emetteur>"
        + "<destinataire><agents><agent><code>CAB</code></agent></agents></destinataire>"
        + "</enteteMessage><evenementPatient>"
        + event
        + "</evenementPatient></evenementsPatients>";
  }

  static InboundMessage message(String text) {
    return InboundMessage.of(PARTNER, text.getBytes(StandardCharsets.UTF_8));
  }

  static Translation translation(String text) {
    return TRANSLATOR.translate(message(text));
  }

  static Translated translated(String text) {
    return (Translated) translation(text);
  }

  static String fault(String text) {
    var fault = ((Rejected) translation(text)).faults().get(0);
    return fault.code() + " " + fault.place() + " " + fault.sentence().key();
  }
}
