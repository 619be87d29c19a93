// SPDX-License-Identifier: MIT
#include <string>

#include "catch.hpp"
#include "values.hpp"

using namespace vacparse;

namespace {

constexpr double kNoYears = -1;

struct YearsRow {
  const char* input;
  double expected;
};

std::string shown(const std::vector<LanguageFound>& languages) {
  std::string text;
  for (const LanguageFound& one : languages) {
    if (!text.empty()) text += ", ";
    text += one.code + " " + std::string(one.level) + " ";
    text += one.importance ? name_of(*one.importance) : "-";
  }
  return text;
}

struct RequirementRow {
  const char* input;
  const char* expected;
};

TEST_CASE("a language that is denied is not asked, one that stands alone is") {
  CHECK(shown(read_languages("You need not speak French.", false)).empty());
  CHECK(shown(read_languages("No Spanish required.", false)).empty());
  CHECK(shown(read_languages("No knowledge of German is required.", false)).empty());
  CHECK(shown(read_languages("You do not need to speak French.", false)).empty());
  CHECK(shown(read_languages("No less than fluent English.", false)) == "en fluent -");
  CHECK(shown(read_languages("Ukrainian.", false)) == "uk  -");
  CHECK(shown(read_languages("French and Arabic.", false)) == "fr  -, ar  -");
  CHECK(shown(read_languages("English-speaking clients", false)).empty());
  CHECK(shown(read_languages("Read and write proficiently in Spanish and/or Creole, preferred.", false)) ==
        "es  desirable");
  CHECK(shown(read_languages("Good English communications skills", false)) == "en Good -");
}

}  // namespace

TEST_CASE("the least years of experience are read") {
  const YearsRow rows[] = {
      {"at least five years of experience", 5},
      {"Minimum five years relevant experience", 5},
      {"At least 10 years experience", 10},
      {"Must possess a minimum of two to three years solid work experience", 2},
      {"A minimum of two \\(2\\) years of full-time, or equivalent part-time, experience", 2},
      {"A minimum of 15 years of progressively responsible experience is required", 15},
      {"one (1) year of specialized experience", 1},
      {"5+ years of experience", 5},
      {"five years or more of experience", 5},
      {"ten (10) years of professional experience", 10},
      {"au moins cinq ans d'expérience", 5},
      {"5 à 7 ans d'expérience", 5},
      {"mínimo 5 años de experiencia", 5},
      {"Eight months of full-time paid experience", 0.67},
      {"Fifteen years minimum experience managing component and equipment", 15},
      {"6 years of relevant work experience of which 3 with international organizations", 6},
      {"Extensive experience (minimum 10 years) conducting training needs", 10},
      {"three years of university teaching experience", 3},
      {"five years' University education and three years of experience", 3},
      {"Three years' relevant experience", 3},
      {"Work experience not less than 3 years", 3},
      {"At least three years as a driver", 3},
      {"Two or more years with grants of public donors", 2},
      {"Two years or more with a council", 2},
      {"Essential: three years in a comparable post", 3},
      {"at least two years of full-time administrative work", 2},
      {"Years of work: 2 at the least", 2},
      {"A minimum of ten (10) years in evaluation, at least three of them abroad", 10},
      {"deux ans de pratique au moins", 2},
      {"Served for at least six (6) years in a relevant position", 6},
      {"Paid experience equivalent to two years instructing in the arts or art education", 2},
      {"a bachelor's degree in law; 3-5 years in the keeping of records", 3},
      {"no less than three years of experience", 3},
      {"no fewer than three years of experience", 3},
      {"those who have less than three years of work experience", kNoYears},
      {"no more than 3 years of postdoctoral experience", kNoYears},
      {"moins de trois ans d'expérience", kNoYears},
      {"The harbour was closed for two years in the war", kNoYears},
      {"You have a maximum of two years of professional experience", kNoYears},
      {"Up to three years of experience", kNoYears},
      {"Four years of service", kNoYears},
      {"at least 18 years of age, with driving experience", kNoYears},
      {"experience in the last 36 months", kNoYears},
      {"first three years of employment", kNoYears},
      {"20-35 years old", kNoYears},
      {"over 30 partners", kNoYears},
      {"five years' University education", kNoYears},
      {"Relevant experience is an asset", kNoYears},
      {"", kNoYears},
  };
  for (const YearsRow& row : rows) {
    INFO(row.input);
    CHECK_THAT(read_experience_years(row.input, false).value_or(kNoYears),
               Catch::Matchers::WithinAbs(row.expected, 1e-6));
  }
}

TEST_CASE("under a heading of experience the word may be missing") {
  CHECK(read_experience_years("Three years in the field", true) == 3.0);
  CHECK(read_experience_years("one full year (52 weeks) of specialized experience", false) == 1.0);
  CHECK(read_experience_years("two years (four years of study) of legal experience", true) == 2.0);
  CHECK(read_experience_years("expérience de 2 ans minimum en bureau d'études", false) == 2.0);
  CHECK_FALSE(read_experience_years("Three years in the field", false));
  const char* const none[] = {
      "one year trial period",
      "the last 36 months",
      "first three years of employment",
      "six months or less",
      "20-35 years old",
      "over 30 partners",
      "at least 18 years of age",
      "within six months",
      "five years of university study",
      "a one-year probationary period",
  };
  for (const char* const row : none) {
    INFO(row);
    CHECK_FALSE(read_experience_years(row, true));
  }
}

TEST_CASE("the least years of study are read") {
  CHECK(read_study_years("At least five years’ University education (Masters or Doctorates)") == 5.0);
  CHECK(read_study_years("completed university studies of at least three years") == 3.0);
  CHECK(read_study_years("4-year college degree. A CPA or an MBA.") == 4.0);
  CHECK_FALSE(read_study_years("five years of experience"));
}

TEST_CASE("degrees are named in many ways") {
  using enum Degree;
  struct DegreeRow {
    const char* input;
    std::vector<Degree> expected;
  };
  const DegreeRow rows[] = {
      {"Masters or Doctorates", {master, doctorate}},
      {"At least five years’ University education (Specialization, Masters or Doctorates)",
       {master, doctorate}},
      {"Bachelor's degree", {bachelor}},
      {"Bachelor’s or Master’s degree", {bachelor, master}},
      {"MSc or PhD in physics", {master, doctorate}},
      {"Advanced University degree (Master's or equivalent)", {master}},
      {"first-level university degree", {bachelor}},
      {"University degree in law", {bachelor}},
      {"MBA", {master}},
      {"B.A. in history", {bachelor}},
      {"BA/BS degree", {bachelor}},
      {"Licence en droit", {bachelor}},
      {"Graduation from high school or G.E.D.", {secondary}},
      {"High school diploma", {secondary}},
      {"post-secondary education", {}},
      {"vocational training", {vocational}},
      {"Certified Scrum Master", {}},
      {"Boston, MA", {}},
      {"MS Office", {}},
      {"a master plan", {}},
  };
  for (const DegreeRow& row : rows) {
    INFO(row.input);
    CHECK(read_degrees(row.input) == row.expected);
  }
}

TEST_CASE("a piece says how much it is asked for") {
  const RequirementRow rows[] = {
      {"15 years of experience is required, preferably in a law enforcement context", "required"},
      {"Experience of project management is desirable.", "desirable"},
      {"Planning complex tasks, with only minimum supervision, would be an advantage.", "desirable"},
      {"Knowledge of Russian is an asset", "desirable"},
      {"Armenian language proficiency is a must", "required"},
      {"Preferably a lawyer", "desirable"},
      {"University degree, preferably in economics", "-"},
      {"At least 5 years of experience, preferably in banking", "required"},
      {"MSc degree (PhD preferred)", "-"},
      {"Knowledge of French (desirable)", "desirable"},
      {"Other duties as required", "-"},
      {"Perform the essential functions", "-"},
      {"Asset management experience", "-"},
      {"Ability to use the required tools", "-"},
      {"Excellente maîtrise du français exigée", "required"},
      {"La connaissance de l'anglais serait un atout", "desirable"},
      {"Se valorará el conocimiento de inglés", "desirable"},
      {"Dominio del español imprescindible", "required"},
      {"", "-"},
  };
  for (const RequirementRow& row : rows) {
    INFO(row.input);
    const auto importance = read_importance(row.input);
    CHECK((importance ? name_of(*importance) : "-") == row.expected);
  }
}

TEST_CASE("languages are read with level and importance") {
  const RequirementRow rows[] = {
      {"Fluent in English, Armenian. Knowledge of Russian is an asset.",
       "en Fluent -, hy Fluent -, ru Knowledge desirable"},
      {"4/4 Armenian, 3/3 English required", "hy 4/4 required, en 3/3 required"},
      {"Professional fluency in English is required, including strong writing and speaking skills.",
       "en Professional fluency required"},
      {"Working knowledge of French is an advantage.", "fr Working knowledge desirable"},
      {"Knowledge of other official INTERPOL languages (Arabic, Spanish) is desirable.",
       "ar Knowledge desirable, es Knowledge desirable"},
      {"Excellent knowledge of Armenian and English; Russian is a plus",
       "hy Excellent knowledge -, en Excellent knowledge -, ru  desirable"},
      {"English is required; French is desirable", "en  required, fr  desirable"},
      {"English is required; French useful.", "en  required, fr  desirable"},
      {"High level of English", "en High level -"},
      {"Proficiency in English and Armenian, Russian is an asset.",
       "en Proficiency -, hy Proficiency -, ru  desirable"},
      {"Candidate must be fluent in one of Canada’s two official languages, English or French.",
       "en fluent required, fr fluent required"},
      {"English and French are the working languages of the Office. Fluency in English is required. "
       "Knowledge of French is desirable.",
       "en Fluency required, fr Knowledge desirable"},
      {"The Office works in English and French. Knowledge of French is desirable.", "fr Knowledge desirable"},
      {"Proficient in English and preferably also in Dutch.", "en Proficient -, nl  desirable"},
      {"Would be great (but not required) if you know French.", "fr  desirable"},
      {"La connaissance de l’espagnol ou du portugais seraient appréciées.",
       "es connaissance desirable, pt connaissance desirable"},
      {"Dominio del español, conocimientos de inglés serán valorados.",
       "es Dominio -, en conocimientos desirable"},
      {"Fluent English. Swedish is not needed, though we will help you learn it.", "en Fluent -"},
      {"Swedish is not required but would be an asset.", "sv  desirable"},
      {"Proficiency in one of the working languages (Arabic, English, French and Spanish)", ""},
      {"Maîtrise du français", "fr Maîtrise -"},
      {"Dominio del español", "es Dominio -"},
      {"English language", "en  -"},
      {"Communicate in both French and English (in government terms, this position is BBB)", "fr  -, en  -"},
      {"Excellent English, Armenian and Russian language skills",
       "en Excellent -, hy Excellent -, ru Excellent -"},
  };
  for (const RequirementRow& row : rows) {
    INFO(row.input);
    CHECK(shown(read_languages(row.input, true)) == row.expected);
  }
}

TEST_CASE("outside a section of languages a language needs words of mastery") {
  CHECK(shown(read_languages("Fluency in English is required.", false)) == "en Fluency required");
  CHECK(shown(read_languages("Knowledge of computer applications and a good command of English", false)) ==
        "en good command -");
  CHECK(
      shown(read_languages("Send your application with proof of a good command of English", false)).empty());
  CHECK(shown(read_languages("Excellent command of the English language", false)) ==
        "en Excellent command -");
  CHECK(shown(read_languages("Arabic and English at a professional level", false)) ==
        "ar professional level -, en professional level -");
  CHECK(shown(read_languages("Anglais : lecture et rédaction", false)) == "en  -");
  CHECK(
      shown(read_languages("The ability to speak a language other than English is required", false)).empty());
  const char* const none[] = {
      "Experience in Python",
      "Our customers: French, English",
      "plain-language writing",
      "experience from English-speaking countries",
      "French Guiana",
      "the English Channel",
      "a German company",
      "Spanish flu",
      "Send your CV in English and Armenian.",
      "Advanced knowledge of Armenian Tax Legislation",
      "The Armenian Association of Seismology is looking for a driver",
      "Filing reports in accordance with Armenian standards",
      "",
  };
  for (const char* const row : none) {
    INFO(row);
    CHECK(shown(read_languages(row, false)).empty());
  }
  CHECK(shown(read_languages("Latin America", true)).empty());
}
