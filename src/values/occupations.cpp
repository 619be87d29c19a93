// SPDX-License-Identifier: MIT
#include "values/occupations.hpp"

#include "text/characters.hpp"
#include "text/sixteen.hpp"
#include "values/words.hpp"

namespace vacparse {
namespace {

/// These name a person, as does a word that ends like one.
constexpr WordSet kRoles({
    "officer",     "head",         "chief",           "assistant",  "analyst",
    "specialist",  "intern",       "internship",      "clerk",      "expert",
    "trainee",     "deputy",       "fellow",          "volunteer",  "consultant",
    "secretary",   "president",    "judge",           "associate",  "chef",
    "charge",      "chargee",      "directeur",       "directrice", "jefe",
    "jefa",        "director",     "directora",       "tecnico",    "tecnica",
    "stage",       "stagiaire",    "agent",           "agente",     "lead",
    "graduate",    "driver",       "engineer",        "inspector",  "instructor",
    "adviser",     "apprentice",   "economist",       "attache",    "delegue",
    "deleguee",    "referent",     "referentin",      "leitung",    "professur",
    "beauftragte", "beauftragter", "sachbearbeitung", "lehrkraft",  "fachkraft",
    "volontariat", "doktorand",    "direktor",        "direktorin", "prasident",
});
/// What people are too, and houses are named after.
constexpr WordSet kTrades({
    "nurse",    "cook",        "mechanic",   "carpenter",      "painter",   "plumber",    "keeper",
    "guard",    "aide",        "registrar",  "architect",      "surveyor",  "custodian",  "delegate",
    "doctor",   "porter",      "cleaner",    "forecaster",     "counsel",   "attorney",   "warden",
    "ranger",   "pilot",       "programmer", "auditor",        "editor",    "modeller",   "controller",
    "buyer",    "adjuster",    "attendant",  "superintendent", "gardener",  "paralegal",  "caretaker",
    "labourer", "firefighter", "postdoc",    "midwife",        "infirmier", "infirmiere", "chauffeur",
    "juriste",  "ingenieur",   "ingeniero",  "ingeniera",      "gestor",    "gestora",
});
/// Of three to five letters.
constexpr WordSet kRoleEnds({"ager",  "ator",  "sor",   "ician", "yst",   "iser",  "izer",  "ist",   "tant",
                             "nner",  "oper",  "gner",  "iner",  "rker",  "cher",  "urer",  "riter", "wyer",
                             "reter", "apher", "ograf", "arian", "teur",  "trice", "eiter", "terin", "nieur",
                             "niker", "nador", "gador", "rador", "tador", "jador", "cador", "adora"});

bool ends_as_role(std::string_view word) {
  constexpr std::size_t kShortest = 3, kLongest = 5, kStem = 2;  // "list" is nobody
  for (std::size_t length = kShortest; length <= kLongest && length + kStem <= word.size(); ++length) {
    if (kRoleEnds.has(word.substr(word.size() - length))) return true;
  }
  return false;
}

/// "(m/f/x)", "(H/F)" behind what somebody does, whatever it is.
bool names_genders(std::string_view line) {
  constexpr CharSet kGenders("mfwdhxMFWDHX");
  constexpr std::size_t kLength = 4;  // "(m/f"
  const std::size_t open = line.rfind('(');
  return open != line.npos && line.size() > open + kLength && kGenders.has(line[open + 1]) &&
         line[open + 2] == '/' && kGenders.has(line[open + 3]) && CharSet("/)").has(line[open + kLength]);
}

}  // namespace

bool is_person(std::string_view word) { return kRoles.has(word) || ends_as_role(word); }

bool names_occupation(std::string_view line) {
  constexpr WordSet kLinks({"of",  "for", "in", "on", "to", "with", "at", "and", "or", "de", "du",
                            "des", "aux", "en", "i",  "ii", "iii",  "iv", "d",   "a",  "au"});
  constexpr WordSet kLast({"job", "position", "vacancy", "required", "wanted", "needed", "search",
                           "opportunity", "opportunities"});
  const WordRow words(line);
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (!words.is_letters(at)) continue;
    const std::string_view word = words[at].folded;
    const std::string_view one = word.ends_with('s') ? word.substr(0, word.size() - 1) : word;
    const bool person = is_person(word) || is_person(one) || kTrades.has(word) || kTrades.has(one);
    const bool graded = words.is_digits(at + 2) && !words[at + 2].blank_before;  // "Director GS15"
    const bool last = one_of(words[at + 1], kLast) && !words.is_letters(at + 2);
    if (person && (!words.is_letters(at + 1) || graded || last || one_of(words[at + 1], kLinks))) return true;
  }
  return names_genders(line);
}

bool is_post_of_field(std::string_view post, std::string_view field) {
  return !has_lower(post) && !has_lower(field) && names_occupation(post);
}

}  // namespace vacparse
