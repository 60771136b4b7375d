package fr.passerelle.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;

/** The last step of {@code .ci/run}: a skipped test is a failed build. */
@DisabledOnOs(value = WINDOWS, disabledReason = "CI runs on Linux")
class NoTestSkippedTest {

  @TempDir Path reports;

  @Test
  void a_report_without_skipped_tests_passes() throws Exception {
    report("<testcase name='a'/>");
    assertThat(exitCode()).isZero();
  }

  @Test
  void a_skipped_test_fails_the_build() throws Exception {
    report("<testcase name='a'><skipped message='no docker'/></testcase>");
    assertThat(exitCode()).isEqualTo(1);
  }

  @Test
  void a_public_sample_that_is_not_there_is_no_missing_tool() throws Exception {
    report(
        "<testcase name='a'>\n<skipped type=\"org.opentest4j.TestAbortedException\"><![CDATA["
            + "org.opentest4j.TestAbortedException: Assumption failed: not beside the project: ig"
            + "\n\tat x]]></skipped>");
    assertThat(exitCode()).isZero();
  }

  @Test
  void no_report_at_all_fails_the_build() throws Exception {
    assertThat(exitCode()).isEqualTo(1);
  }

  private void report(String cases) throws Exception {
    Files.writeString(reports.resolve("TEST-x.xml"), "<testsuite>" + cases + "</testsuite>");
  }

  private int exitCode() throws Exception {
    return new ProcessBuilder("bash", ".ci/no-test-skipped", reports.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
