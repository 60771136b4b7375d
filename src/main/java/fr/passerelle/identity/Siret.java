package fr.passerelle.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number of an establishment in the SIRENE directory: nine digits of SIREN and five more. */
public record Siret(String number) {
  /** The system of the identifier in fr-core, for SIREN and SIRET alike. */
  public static final String SYSTEM = "https://sirene.fr";

  private static final Pattern FORM = Pattern.compile("[0-9]{14}");
  private static final String LA_POSTE = "356000000";
  private static final int SIREN_LENGTH = 9;

  /** Empty when the text has not fourteen digits. */
  public static Optional<Siret> parse(String text) {
    String compact = text == null ? "" : text.replace(" ", "");
    return FORM.matcher(compact).matches() ? Optional.of(new Siret(compact)) : Optional.empty();
  }

  /** The enterprise the establishment belongs to. */
  public String siren() {
    return number.substring(0, SIREN_LENGTH);
  }

  /** Whether the last digit checks the others (Luhn; the post offices have a sum of their own). */
  public boolean hasValidKey() {
    boolean postOffice =
        siren().equals(LA_POSTE) && number.chars().map(digit -> digit - '0').sum() % 5 == 0;
    return postOffice || Luhn.holds(number);
  }
}
