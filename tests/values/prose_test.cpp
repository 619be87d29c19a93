// SPDX-License-Identifier: MIT
#include <string>

#include "catch.hpp"
#include "edits.hpp"
#include "values.hpp"
#include "values/fold.hpp"
#include "values/vocabulary.hpp"

using namespace vacparse;

namespace {

struct SentenceRow {
  const char* input;
  const char* expected;
};

}  // namespace

TEST_CASE("sentences end at stops, not at abbreviations") {
  const SentenceRow rows[] = {
      {"One. Two! Three?", "One.|Two!|Three?"},
      {"Fluent in English. Knowledge of Russian is an asset.",
       "Fluent in English.|Knowledge of Russian is an asset."},
      {"Tools, e.g. Excel, are used. Mr. Smith helps.", "Tools, e.g. Excel, are used.|Mr. Smith helps."},
      {"The U.S. Government hires.", "The U.S. Government hires."},
      {"See No. 5 and Sec. 4.24. Then go.", "See No. 5 and Sec. 4.24.|Then go."},
      {"1. First thing. Second thing.", "1. First thing.|Second thing."},
      {"  no stop  ", "no stop"},
      {"", ""},
      {"...", "..."},
  };
  for (const SentenceRow& row : rows) {
    INFO(row.input);
    CHECK(test::joined(split_sentences(row.input)) == row.expected);
  }
}

TEST_CASE("a value is freed of blanks, stars and a final stop") {
  CHECK(trim_value("  Lyon* ") == "Lyon");
  CHECK(trim_value("5 years **") == "5 years");
  CHECK(trim_value("Yerevan, Armenia.") == "Yerevan, Armenia");
  CHECK(trim_value("Washington, D.C.") == "Washington, D.C.");
  CHECK(trim_value("\xC2\xA0").empty());
  CHECK(trim_value("*").empty());
  CHECK(trim_value(": Geneva") == "Geneva");
}

TEST_CASE("placeholders say that there is no value") {
  for (const char* const row :
       {"N/A", "TBD", "Open", "-", "none", "To be determined", "", " * ", "(n/a)", "{", "[]", "?"}) {
    INFO(row);
    CHECK(is_placeholder(row));
  }
  CHECK_FALSE(is_placeholder("Lyon"));
  CHECK_FALSE(is_placeholder("1"));
  CHECK_FALSE(is_placeholder("Мир"));
}

TEST_CASE("the language of a text is told by its commonest words") {
  const auto language_of = [](std::string_view text) { return Vocabulary(fold(text)).language(); };
  CHECK(language_of("The candidate will be responsible for the work of the team and is to report "
                    "to the head.") == "en");
  CHECK(language_of("Le candidat est chargé de la gestion des dossiers et du suivi "
                    " dans les délais pour le chef.") == "fr");
  CHECK(language_of(
            "El candidato es responsable de la gestión de los proyectos y del equipo para el jefe.") == "es");
  CHECK_FALSE(language_of("Grade 5"));
  CHECK(language_of("Der Bewerber soll das Amt leiten und in der Lage sein, im Team zu arbeiten.") == "de");
  CHECK_FALSE(
      language_of("De medewerker moet het kantoor leiden en in staat zijn om in een team te werken."));
}

TEST_CASE("a long text is of the language that it begins in") {
  std::string short_words, two_languages;
  while (short_words.size() < Vocabulary::kSeen) short_words += "y a ";
  CHECK(Vocabulary(short_words).language() == "es");
  while (two_languages.size() < Vocabulary::kSeen / 8) two_languages += "the of ";
  while (two_languages.size() < Vocabulary::kSeen) two_languages += "el los ";
  CHECK(Vocabulary(two_languages).language() == "en");
}

TEST_CASE("where a word stands in a text says nothing of its language") {
  // Four words of twelve times four: one less, or one more of the others, and none is told.
  std::string text;
  for (int i = 0; i < 4; ++i) text += "the abcde abcdef abcdefg abcdefgh abcdefghi abcdefghij a b c d e ";
  for (std::size_t before = 0; before < 130; ++before) {
    INFO(before);
    const std::string moved = std::string(before, ' ') + text;
    CHECK(Vocabulary(moved).language() == "en");
    CHECK_FALSE(Vocabulary(moved + "word").language());
    CHECK_FALSE(Vocabulary(moved.substr(0, moved.rfind("the"))).language());
  }
}

TEST_CASE("contracts are typed by their words") {
  using enum ContractType;
  CHECK(read_contract_types("Fixed-term and Short-term contracts") == std::vector{fixed_term, short_term});
  CHECK(read_contract_types("SECONDMENT") == std::vector{secondment});
  CHECK(read_contract_types("Project – Fixed-Term contract*") == std::vector{fixed_term});
  CHECK(read_contract_types("Permanent hire, full time") == std::vector{permanent, full_time});
  CHECK(read_contract_types("3 years, Mise à disposition") == std::vector{secondment});
  CHECK(read_contract_types("non-permanent").empty());
  CHECK(read_contract_types("Ongoing") == std::vector{permanent});
  CHECK(read_contract_types("Non-ongoing") == std::vector{fixed_term});
  CHECK(read_contract_types("plazo determinado de 10 meses") == std::vector{fixed_term});
}

TEST_CASE("numbers of posts are read") {
  CHECK(read_positions("1").count == 1);
  CHECK(read_positions("1.00").count == 1);
  CHECK(read_positions("two (2)").count == 2);
  CHECK(read_positions("(2 posts)").count == 2);
  CHECK(read_positions("Reserve list").reserve_list);
  CHECK(read_positions("Roster**").reserve_list);
  CHECK_FALSE(read_positions("Roster**").count);
  CHECK_FALSE(read_positions("(2 posts) & Analyst (1 post)").count);
  CHECK_FALSE(read_positions("Max Number of Applicants: 100").count);
  CHECK_FALSE(read_positions("N/A").count);
  CHECK(find_positions("Driver (2 positions)") == "2 positions");
  CHECK(find_positions("3 vacancies") == "3 vacancies");
  CHECK_FALSE(find_positions("one of the 2 positions"));
  CHECK_FALSE(find_positions("Driver"));
}
