// SPDX-License-Identifier: MIT
// Notices in German.
#include "catch.hpp"
#include "record_rows.hpp"

namespace vacparse::test {
namespace {

/// What tells the layout, before the text of a row.
#define STELLE                                                                                          \
  "Stellenausschreibung\n\nRiffwart (m/w/d)\n\nWir suchen für die Stelle und die Bewerbung der Riffe " \
  "jemanden.\n\n"

TEST_CASE("sentences in German state their fields") {
  const Row rows[] = {
      {STELLE "Die Stelle ist befristet bis zum 31. Dezember 2032 zu besetzen.", "/duration/text",
       R"("bis zum 31. Dezember 2032")"},
      {STELLE "Die Stelle ist befristet bis zum 31. Dezember 2032 zu besetzen.", "/deadline", "null"},
      {STELLE "Die Stelle ist zunächst auf zwei Jahre befristet.", "/duration/months", "24"},
      {STELLE "Die Stelle ist in Teilzeit zu besetzen.", "/contract/types/0", R"("part_time")"},
      {STELLE "Es sind vier Stellen zu besetzen.", "/positions/count", "4"},
      {STELLE "Die Vergütung erfolgt nach E 9b TV-L.", "/grade/text", R"("E 9b TV-L")"},
      {STELLE "Ihre Bewerbung\n\nBewerben Sie sich bis zum 3. März 2031 bei uns.", "/deadline/date",
       R"("2031-03-03")"},
      {STELLE "Ihre Bewerbung\n\nDie Bewerbungsfrist endet am 03.04.2031.", "/deadline/date",
       R"("2031-04-03")"},
      {STELLE "Wir bieten\n\nDas Monatsentgelt liegt zwischen 3.100,50 € und 4.200,75 € brutto.",
       "/salary/max", "4200.75"},
      {STELLE "Wir bieten\n\nDas Monatsentgelt liegt zwischen 3.100,50 € und 4.200,75 € brutto.",
       "/salary/period", R"("month")"},
      {STELLE "Die Forschungsgruppe Riff an der Hochschule Elba zählt.", "/department",
       R"("Forschungsgruppe Riff")"},
      {STELLE "Dienstort ist Elba.", "/locations/0/text", R"("Elba")"},
      {STELLE "Die Stelle ist unmittelbar der Riffleitung unterstellt.", "/reports_to", R"("Riffleitung")"},
      {"Elba, den 29.08.2031\n\n" STELLE, "/published/date", R"("2031-08-29")"},
      {STELLE "Das wird geboten\n- Arbeit am Riff\n", "/sections/2/kind", R"("compensation")"},
      {STELLE "Die Stelle ist unbefristet.", "/contract/types/0", R"("permanent")"},
      {STELLE "Die Stelle ist für 15 Monate zu besetzen.", "/duration/months", "15"},
      {STELLE "Die Eingruppierung erfolgt nach Entgeltgruppe 9b.", "/grade/text", R"("Entgeltgruppe 9b")"},
      {STELLE "Bezahlt wird nach TV-L E13 (65%).", "/grade/text", R"("TV-L E13")"},
      {STELLE "Die Stelle ist am Standort Bad Elba zu besetzen.", "/locations/0/text", R"("Bad Elba")"},
      {STELLE "Beim Landesamt für Riffe wird gearbeitet.", "/organization", R"("Landesamt für Riffe")"},
      {STELLE "Im Kolleg der Universität Elba sind Menschen gern.", "/organization", R"("Universität Elba")"},
      {"Stellenausschreibung\n\nZum 1. Mai suchen wir für die Riffe und die Bewerbung der Stelle einen "
       "Riffwart.\n",
       "/title", R"("Riffwart")"},
      {"Stellenausschreibung\n\nAm Riff und an der See ist eine Stelle als Riffwart zu besetzen.\n", "/title",
       R"("Riffwart")"},
      {STELLE "Die Universität der Insel Elba ist die kleinste im Land.", "/organization",
       R"("Universität der Insel Elba")"},
      {STELLE "Die Stelle ist im Referat für Riffe der Insel zu besetzen.", "/department",
       R"("Referat für Riffe")"},
  };
  check_rows(rows);
}

TEST_CASE("what is asked for is read in German") {
  const Row rows[] = {
      {STELLE "Ihr Profil\n- gute Englischkenntnisse von Vorteil\n", "/requirements/languages/0/code",
       R"("en")"},
      {STELLE "Ihr Profil\n- gute Englischkenntnisse von Vorteil\n", "/requirements/languages/0/importance",
       R"("desirable")"},
      {STELLE "Ihr Profil\n- Beherrschung der französischen Sprache ist erforderlich\n",
       "/requirements/languages/0/importance", R"("required")"},
      {STELLE "Ihr Profil\n- fließend Französisch\n", "/requirements/languages/0/code", R"("fr")"},
      {STELLE "Ihr Profil\n- Deutschkenntnisse sind erforderlich\n", "/requirements/languages/0/importance",
       R"("required")"},
      {STELLE "Ihr Profil\n- Deutsch in Wort und Schrift und sehr gutes Englisch\n",
       "/requirements/languages/1/level", R"("sehr gutes")"},
      {STELLE "Ihr Profil\n- mindestens drei Jahre Berufserfahrung\n", "/requirements/experience_years_min",
       "3"},
      {STELLE "Ihr Profil\n- abgeschlossenes Studium der Biologie\n", "/requirements/education/0/text",
       R"("abgeschlossenes Studium der Biologie")"},
  };
  check_rows(rows);
}

TEST_CASE("the parser tells German, and names of countries in it") {
  const Row rows[] = {
      {STELLE "Wir sind die Stelle für das Riff und den Schlick mit der Flut.", "/parser/language",
       R"("de")"},
      {"Location: Wien, Österreich\n", "/locations/0/country", R"("AT")"},
      {"Location: Elba, Island\n", "/locations/0/country", "null"},
      {"Clerk\n\nLanguages\n- fluent Valencia and Spanish\n", "/requirements/languages/1",
       R"~("(no such place)")~"},
  };
  check_rows(rows);
}

}  // namespace
}  // namespace vacparse::test
