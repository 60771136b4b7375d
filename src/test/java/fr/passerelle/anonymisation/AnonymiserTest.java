package fr.passerelle.anonymisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.identity.Ins;
import fr.passerelle.identity.InsKind;
import fr.passerelle.identity.Rpps;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of each kind of value, and what stays as it is. */
class AnonymiserTest {
  private static final String MSH =
      "MSH|^~\\&|SIL|LABO|P|E|20260401181500||ORU^R01^ORU_R01|CE-0005|P|2.5|||||FRA|UNICODE UTF-8\r";

  @Test
  void an_ins_becomes_a_test_ins_with_a_valid_key_wherever_it_stands() {
    String pid =
        segments(
            "PID|||262077511304253^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS||X"
                + "||||||||^NET^X.400^262077511304253@patient.mssante.fr|||||2620775113042 53\r");
    String[] fields = pid.split("\\|", -1);
    String ins = fields[3].split("\\^")[0];
    assertThat(Ins.parse(ins, InsKind.TEST).orElseThrow().hasValidKey()).isTrue();
    assertThat(fields[3]).endsWith("^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.10&ISO^INS");
    assertThat(fields[13]).isEqualTo("^NET^X.400^" + ins + "@patient.mssante.fr");
    assertThat(fields[18].strip()).isEqualTo(ins.substring(0, 13) + " " + ins.substring(13));
    assertThat(ins).startsWith("2").isNotEqualTo("262077511304253");
  }

  @Test
  void dates_are_shifted_together_and_keep_their_time_zone_and_precision() {
    String obr = segments("OBR|1||9|X|||20260401073000.123+0200|20260403||||||||||||||20260401\r");
    String[] fields = obr.split("\\|", -1);
    assertThat(fields[7]).endsWith("073000.123+0200").hasSize(23).doesNotStartWith("20260401");
    assertThat(ChronoUnit.DAYS.between(day(fields[7]), day(fields[8]))).isEqualTo(2);
    assertThat(fields[22].strip()).isEqualTo(fields[7].substring(0, 8));
    assertThat(day(fields[22]).getDayOfWeek()).isEqualTo(LocalDate.of(2026, 4, 1).getDayOfWeek());
  }

  @ParameterizedTest
  @CsvSource({"1980, \\d{4}", "198003, \\d{6}", "19800300, \\d{6}00", "19800000, \\d{4}0000"})
  void of_a_birth_date_what_is_not_known_stays_unknown(String sent, String form) {
    String date = segments("PID|||||||" + sent + "\r").split("\\|", -1)[7].strip();
    assertThat(date).matches(form).isNotEqualTo(sent);
    assertThat(Integer.parseInt(date.substring(0, 4))).isBetween(1973, 1980);
  }

  @Test
  void the_same_name_is_the_same_however_it_is_written() {
    String text = segments("PID|||||ZOÉ^LÉA\rNTE|1||Mme Zoe, mère de LEA, et ZOÉ; léa.\r");
    String[] name = text.split("\r")[0].split("\\|", -1)[5].split("\\^");
    String family = Letters.base(name[0]);
    String given = Letters.base(name[1]);
    String note = text.split("\r")[1];
    assertThat(Letters.base(note))
        .contains(" " + family + ",", " " + given + ",", family + "; " + given + ".");
    assertThat(name[0]).isUpperCase().hasSize(3);
    assertThat(family).isNotEqualTo("zoe");
  }

  @Test
  void codes_labels_numbers_units_bounds_and_status_of_a_result_stay() {
    String obx = "OBX|1|NM|4548-4^Hémoglobine A1c^LN^HBA1C^HbA1c^L||< 7,4|mmol/L|4,0 - 6,0|H|||F\r";
    assertThat(segments(obx)).isEqualTo(obx);
    String ce = "OBX|1|CE|GRP^Groupe sanguin^L||O^Groupe O^L||||||P\r";
    assertThat(segments(ce)).isEqualTo(ce);
  }

  @Test
  void what_is_no_number_code_or_bound_where_one_belongs_is_masked() {
    assertThat(
            segments(
                "OBX|1|NM|X||vu avec Dupont|Dr Dupont-Martin de la Tour|voir lettre|HAUTE|||FINAL\r"))
        .doesNotContain("Dupont", "Martin", "Tour", "lettre", "HAUTE", "FINAL");
    assertThat(segments("PID||||||||DUPONT\r")).doesNotContain("DUPONT");
  }

  @Test
  void a_label_keeps_its_words_but_for_those_that_name_somebody_in_the_message() {
    String text =
        segments("PID|||||DUPONT^JEAN\rOBX|1|ST|DUPONT^Dosage pour Jean Dupont^L||non fait\r");
    assertThat(text).contains("Dosage pour ").doesNotContain("Dupont", "DUPONT", "Jean", "fait");
  }

  @Test
  void what_nobody_knows_is_masked() {
    assertThat(segments("ZZZ|DUPONT|0612345678^x@y.fr|1.2.250.1.748.12345\rDG1|1||A00^Choléra\r"))
        .doesNotContain("DUPONT", "0612345678", "x@y.fr", "748", "Choléra");
  }

  @Test
  void escapes_deletions_delimiters_and_line_ends_stay() {
    String sent = "PID|1||\"\"||A\\T\\B^\"\"\nNTE|1||un\\.br\\deux\\X0D\\\n NK1||\"\"\n";
    String result = segments(sent);
    assertThat(result).contains("\\T\\", "^\"\"\nNTE|1||", "\\.br\\", "\\X0D\\\n NK1||\"\"\n");
  }

  @Test
  void a_number_with_a_right_check_digit_keeps_having_one() {
    String rpps =
        segments(
                "PV1||I|||||10002422979^MOREAU^Claire^^^^^^ASIP-SANTE-PS&1.2.250.1.71.4.2.1&ISO^D^^^RPPS\r")
            .split("[|^]", -1)[7];
    assertThat(rpps).isNotEqualTo("10002422979");
    assertThat(Rpps.parse(rpps).orElseThrow().hasValidKey()).isTrue();
  }

  @Test
  void a_document_becomes_a_small_invented_one_about_the_invented_person() {
    String cda = base64("<?xml version='1.0'?><ClinicalDocument>DUPONT</ClinicalDocument>");
    String text =
        segments(
            "PID|||262077511304253^^^&1.2.250.1.213.1.4.8&ISO^INS||DUPONT^JEAN||19620714|M\r"
                + "OBX|1|ED|11502-2^CR^LN||^TEXT^XML^Base64^"
                + cda
                + "||||||F\r"
                + "OBX|2|ED|X||^AP^PDF^Base64^"
                + base64("%PDF-1.4 DUPONT")
                + "\r"
                + "OBX|3|ED|X||^TEXT^^Base64^"
                + base64("Cher DUPONT")
                + "\r");
    String[] lines = text.split("\r");
    String[] pid = lines[0].split("[|^]", -1);
    String header = decoded(lines[1].split("[|^]", -1)[11]);
    assertThat(header).contains("extension=\"" + pid[3] + "\"", "1.2.250.1.213.1.4.10");
    assertThat(header).contains(">" + lines[0].split("\\|", -1)[5].split("\\^")[0] + "</family>");
    assertThat(text).contains("^TEXT^XML^Base64^", "^AP^PDF^Base64^").doesNotContain(cda);
    assertThat(decoded(lines[2].split("\\^", -1)[4].split("\\|")[0]))
        .startsWith("%PDF-1.4\n1 0 obj");
    assertThat(decoded(lines[3].split("\\^", -1)[4])).isEqualTo("Document inventé.");
  }

  @Test
  void two_runs_invent_two_people() {
    assertThat(run("hl7v2", MSH + "PID|||||DUPONT\r", StandardCharsets.UTF_8, 1))
        .isNotEqualTo(run("hl7v2", MSH + "PID|||||DUPONT\r", StandardCharsets.UTF_8, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"windows-1252", "UTF-8", "UTF-16LE", "x-MacRoman", "IBM850", "ISO-8859-15"})
  void accents_stay_accents_in_the_charset_there_is(String name) {
    Charset charset = Charset.forName(name);
    String sent = "A1\r\nHÉLÈNE\r\nÇa brûle où ? ö\r\n****FIN****\r\n";
    String result = run("hprim-medecin", sent, charset, 5);
    assertThat(result).hasSameSizeAs(sent).doesNotContain("?\r\n?").doesNotContain("HÉLÈNE");
    assertThat(result.chars().filter(c -> c > 0x7F).count())
        .isEqualTo(sent.chars().filter(c -> c > 0x7F).count());
  }

  @Test
  void whatever_comes_nothing_is_thrown() {
    Random random = new Random(11);
    String letters = "|^~\\&\r\n ABZ1é9MSHPIDOBXED*FINRES./-<>\u0001";
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder(i % 2 == 0 ? MSH : "");
      random.ints(300, 0, letters.length()).forEach(at -> text.append(letters.charAt(at)));
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      for (String format : new String[] {"hl7v2", "hprim-medecin"}) {
        assertThat(new Anonymiser(random).anonymise(format, bytes, StandardCharsets.UTF_8))
            .isNotNull();
      }
    }
  }

  @Test
  void a_format_nobody_can_cut_is_not_touched() {
    assertThat(new Anonymiser(new Random(1)).anonymise("pdf", new byte[3], StandardCharsets.UTF_8))
        .isInstanceOf(Anonymised.UnknownFormat.class);
  }

  /** The segments of a message, anonymised. */
  private static String segments(String sent) {
    String message = run("hl7v2", MSH + sent, StandardCharsets.UTF_8, 3);
    return message.substring(message.indexOf('\r') + 1);
  }

  private static String run(String format, String sent, Charset charset, int seed) {
    Anonymised result =
        new Anonymiser(new Random(seed)).anonymise(format, sent.getBytes(charset), charset);
    assertThat(result).isInstanceOf(Anonymised.Done.class);
    return new String(((Anonymised.Done) result).bytes(), charset);
  }

  private static LocalDate day(String time) {
    return LocalDate.parse(
        time.substring(0, 8), DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String decoded(String base64) {
    return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
  }
}
