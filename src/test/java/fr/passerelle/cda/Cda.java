package fr.passerelle.cda;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A clinical document of which a test says some things, about an invented person. */
public final class Cda {
  private static final String INS = "279035121518989";

  private String prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private String text =
      """
      <ClinicalDocument xmlns="urn:hl7-org:v3">
        <realmCode code="FR"/>
        <typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>
        <templateId root="2.16.840.1.113883.2.8.2.1"/>
        <templateId root="1.2.250.1.213.1.1.1.1"/>
        <templateId root="1.2.250.1.213.1.1.1.29" extension="2022.01"/>
        <id root="1.2.250.1.999.1" extension="LETTRE-1"/>
        <code code="11490-0" displayName="Lettre de liaison" codeSystem="2.16.840.1.113883.6.1"/>
        <title>Lettre de liaison à la sortie</title>
        <effectiveTime value="20260401101500+0200"/>
        <confidentialityCode code="N" codeSystem="2.16.840.1.113883.5.25"/>
        <languageCode code="fr-FR"/>
        <setId root="1.2.250.1.999.2" extension="LETTRE"/>
        <versionNumber value="1"/>
        <recordTarget><patientRole>
          <id root="1.2.250.1.213.1.4.10" extension="%s"/>
          <id root="1.2.250.1.999.7" extension="7"/>
          <patient>
            <name>
              <family qualifier="BR">DUPUIS</family>
              <given>ANNE LISE</given>
              <given qualifier="BR">ANNE</given>
              <family qualifier="CL">MARTIN</family>
            </name>
            <administrativeGenderCode code="F" codeSystem="2.16.840.1.113883.5.1"/>
            <birthTime value="19790328"/>
            <birthplace><place><addr><county>63220</county></addr></place></birthplace>
          </patient>
        </patientRole></recordTarget>
        <author>
          <time value="20260401101500+0200"/>
          <assignedAuthor>
            <id root="1.2.250.1.71.4.2.1" extension="810002422979"/>
            <code code="G15_10/SM27" codeSystem="1.2.250.1.213.1.1.4.5"/>
            <assignedPerson><name>
              <given>Paule</given><family>NORD</family><suffix>DR</suffix>
            </name></assignedPerson>
            <representedOrganization>
              <id root="1.2.250.1.71.4.2.2" extension="1750803447"/>
              <name>Hôpital du Test</name>
            </representedOrganization>
          </assignedAuthor>
        </author>
        <custodian><assignedCustodian><representedCustodianOrganization>
          <id root="1.2.250.1.71.4.2.2" extension="1750803447"/><name>Hôpital du Test</name>
        </representedCustodianOrganization></assignedCustodian></custodian>
        <legalAuthenticator>
          <time value="20260401101500+0200"/><signatureCode code="S"/>
          <assignedEntity><id root="1.2.250.1.71.4.2.1" extension="810002422979"/></assignedEntity>
        </legalAuthenticator>
        <documentationOf><serviceEvent>
          <code code="IMP" displayName="Hospitalisation" codeSystem="2.16.840.1.113883.5.4"/>
          <effectiveTime>
            <low value="20260328090000+0100"/><high value="20260401100000+0200"/>
          </effectiveTime>
          <performer typeCode="PRF"><assignedEntity><representedOrganization>
            <standardIndustryClassCode code="ETABLISSEMENT" codeSystem="1.2.250.1.213.1.1.4.9"/>
          </representedOrganization></assignedEntity></performer>
        </serviceEvent></documentationOf>
        <componentOf><encompassingEncounter>
          <location><healthCareFacility>
            <code code="SA01" codeSystem="1.2.250.1.71.4.2.4"/>
          </healthCareFacility></location>
        </encompassingEncounter></componentOf>
        <component><structuredBody/></component>
      </ClinicalDocument>
      """
          .formatted(INS);

  private Cda() {}

  /** The first version of a letter. */
  public static Cda of() {
    return new Cda();
  }

  /** The same with something else in place of a text that is there. */
  public Cda with(String there, String instead) {
    if (!text.contains(there)) {
      throw new IllegalArgumentException("not in the document: " + there);
    }
    text = text.replace(there, instead);
    return this;
  }

  /** The second version, which replaces the first. */
  public Cda replacingTheFirst() {
    return with("\"LETTRE-1\"", "\"LETTRE-2\"")
        .with(
            "<versionNumber value=\"1\"/>",
            "<versionNumber value=\"2\"/><relatedDocument typeCode=\"RPLC\"><parentDocument>"
                + "<id root=\"1.2.250.1.999.1\" extension=\"LETTRE-1\"/></parentDocument>"
                + "</relatedDocument>");
  }

  public Cda after(String instead) {
    prolog = instead;
    return this;
  }

  public Cda wrapped(String before, String after) {
    text = before + text + after;
    return this;
  }

  public String text() {
    return prolog + text;
  }

  public byte[] bytes() {
    return text().getBytes(StandardCharsets.UTF_8);
  }

  /** As OBX-5 of the French volet. */
  public String inBase64() {
    return "^TEXT^XML^Base64^" + Base64.getEncoder().encodeToString(bytes());
  }
}
