// SPDX-License-Identifier: MIT
#include "parse/bodies.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "phrase.hpp"
#include "tables.hpp"
#include "text/sixteen.hpp"
#include "values.hpp"
#include "values/occupations.hpp"
#include "values/words.hpp"

namespace vacparse {
namespace {

/// English: the last word of a name, or followed by "of" or "for".
constexpr WordSet kBodies({
    "agency",     "academy",    "association", "authority",     "bank",         "board",       "bureau",
    "alliance",   "assembly",   "conference",  "consortium",    "center",       "centre",      "city",
    "college",    "commission", "committee",   "company",       "corporation",  "council",     "county",
    "court",      "department", "district",    "embassy",       "federation",   "foundation",  "fund",
    "government", "hospital",   "institute",   "institution",   "laboratory",   "ministry",    "municipality",
    "museum",     "network",    "office",      "organisation",  "organization", "parliament",  "port",
    "province",   "school",     "secretariat", "society",       "state",        "town",        "township",
    "tribunal",   "trust",      "union",       "university",    "village",      "observatory", "mission",
    "consulate",  "library",    "gallery",     "archives",      "dept",         "airport",     "senate",
    "police",     "coalition",  "partnership", "confederation", "orchestra",    "theatre",     "zoo",
    "clinic",     "hospice",    "infirmary",   "chamber",       "shire",        "borough",     "cooperation",
    "diocese",    "delegation", "facility",    "constabulary",  "nations",      "garden",      "gardens",
    "aquarium",   "league",
});
/// Behind the name: what the house is by law.
constexpr WordSet kForms({"eric", "aisbl", "asbl", "ltd", "limited", "inc", "incorporated", "corp", "plc",
                          "llc", "llp", "cic", "gmbh", "ev", "npo"});
/// French, Spanish, Portuguese, Italian, German and Dutch: the first word of a name.
constexpr WordSet kLeading({
    "agence",        "ambassade",      "association", "ayuntamiento",  "banque",       "centre",
    "bureau",        "area",           "concejalia",  "direccion",     "collectivite", "commune",
    "communaute",    "conseil",        "departement", "ecole",         "fondation",    "hopital",
    "institut",      "mairie",         "metropole",   "ministere",     "office",       "prefecture",
    "region",        "secretariat",    "societe",     "syndicat",      "universite",   "ville",
    "agencia",       "alcaldia",       "asociacion",  "banco",         "centro",       "comision",
    "consejo",       "corte",          "diputacion",  "embajada",      "fundacion",    "gobierno",
    "hospital",      "instituto",      "ministerio",  "municipalidad", "organismo",    "organizacion",
    "secretaria",    "tribunal",       "universidad", "musee",         "musees",       "museo",
    "museu",         "bibliotheque",   "biblioteca",  "universidade",  "prefeitura",   "camara",
    "fundacao",      "comune",         "universita",  "regione",       "provincia",    "azienda",
    "ospedale",      "istituto",       "politecnico", "gemeente",      "provincie",    "universiteit",
    "hogeschool",    "stichting",      "stadt",       "gemeinde",      "landkreis",    "universitat",
    "hochschule",    "bundesamt",      "landesamt",   "museum",        "stiftung",     "kanton",
    "klinikum",      "landratsamt",    "consulado",   "consulat",      "embaixada",    "junta",
    "generalitat",   "vicerrectorado", "laboratoire", "observatoire",  "observatorio", "parc",
    "etablissement", "chambre",        "caisse",      "conservatoire", "union",        "ajuntament",
    "intendencia",
});
/// Before that first word.
constexpr WordSet kBefore({"the", "la", "le", "l", "el", "il", "die", "der", "das", "de", "het", "technische",
                           "freie", "padagogische", "o", "a"});
constexpr WordSet kOf({"of", "for", "on", "de", "des", "du", "del", "d", "la", "l", "et", "y"});
/// A line with one of these speaks of the notice.
constexpr WordSet kPapers({"position", "vacancy", "job", "hiring", "vacance", "vacante", "notice",
                           "recruitment", "posts", "working", "join", "positions", "postdoc", "professorship",
                           "fellowship"});
bool is_role(std::string_view word) { return kPapers.has(word) || is_person(word); }

/// The words of a folded name; a longer one names no house.
struct NameWords {
  static constexpr std::size_t kMost = 12;
  std::array<std::string_view, kMost> words;
  std::size_t count = 0;  ///< 0: none, or too many

  std::size_t size() const { return count; }
  std::string_view operator[](std::size_t at) const { return words[at]; }
  std::string_view back() const { return words[count - 1]; }
};

NameWords words_of(std::string_view normal) {
  NameWords found;
  for (std::size_t at = 0; at < normal.size();) {
    if (found.count == NameWords::kMost) return {};
    const std::size_t end = std::min(normal.find(' ', at), normal.size());
    found.words[found.count++] = normal.substr(at, end - at);
    at = end + 1;
  }
  return found;
}

/// True where a word of the folded line speaks of the notice or of somebody.
bool names_role(std::string_view normal) {
  for (std::size_t at = 0; at < normal.size();) {
    const std::size_t end = std::min(normal.find(' ', at), normal.size());
    if (is_role(normal.substr(at, end - at))) return true;
    at = end + 1;
  }
  return false;
}

/// What stands before a dash, a dot or a bar between blanks, or before a gap.
std::string_view first_part(std::string_view line) {
  line = trim(line);
  line = line.substr(0, line.find('\t'));
  for (std::size_t blank = line.find(' '); blank != std::string_view::npos;
       blank = line.find(' ', blank + 1)) {
    const std::string_view rest = line.substr(blank + 1);
    const auto leads = [rest](std::string_view sign) { return rest.starts_with(sign); };
    const bool letter = !rest.empty() && (is_lower(rest.front()) || is_upper(rest.front()));
    if (letter) continue;
    if (leads("/ ") || leads("- ") || leads("– ") || leads("— ") || leads("· ") || leads("| ") || leads("  "))
      return trim(line.substr(0, blank));
  }
  return trim(line);
}

std::string_view without_bracket(std::string_view part) {
  return part.ends_with(')') ? part.substr(0, part.rfind('(')) : part;
}

/// "Elba Library System", "Reef Health System": what one is of.
constexpr WordSet kSystems({"library", "health", "healthcare", "hospital", "school", "university", "college",
                            "court", "transit"});

bool names_body(const NameWords& words) {
  if (words.size() < 2) return false;
  if (kBodies.has(words.back())) return true;
  if (words.size() > 2 && words.back() == "system" && kSystems.has(words[words.size() - 2])) return true;
  if (words.size() > 2 && kForms.has(words.back()) && kBodies.has(words[words.size() - 2])) return true;
  // "Lakes and Ice Agency Canada"
  if (words.size() > 2 && kBodies.has(words[words.size() - 2]) && !find_country(words.back()).empty())
    return true;
  // "Museum Registrar" is somebody of one.
  if (kLeading.has(words[kBefore.has(words[0]) ? 1 : 0])) return !names_occupation(words.back());
  for (std::size_t at = 0; at + 1 < words.size(); ++at) {
    if (kBodies.has(words[at]) && kOf.has(words[at + 1])) return true;
  }
  return false;
}

/// "Elba University Hospital, Co. Lakes": what stands before one or two capitalised words; empty where none
/// do.
std::string_view before_place(std::string_view part) {
  const std::size_t comma = part.find(", ");
  if (comma == std::string_view::npos) return {};
  const WordRow place(part.substr(comma + 2));
  std::size_t names = 0;
  for (const Word& word : place.all()) {
    if (word.kind != WordKind::letters) continue;
    if (!is_upper(word.text.front()) || ++names > 2) return {};
  }
  return names > 0 ? part.substr(0, comma) : std::string_view();
}

/// "The Town of Elba seeks applications.": it ends as a sentence does, not as "Elba Reefs Inc." does.
bool is_statement(std::string_view line) {
  constexpr std::size_t kShortest = 5;
  if (!line.ends_with('.')) return false;
  const std::string_view last = line.substr(line.find_last_of(' ') + 1);
  return last.size() > kShortest && is_lower(last.front());
}

}  // namespace

std::string_view find_body(std::string_view line) {
  constexpr CharSet kNotInNames("#@?!:");
  if (std::any_of(line.begin(), line.end(), [=](char c) { return kNotInNames.has(c); })) return {};
  std::string_view part = bare(first_part(line));
  if (part.find('/') != std::string_view::npos || part.starts_with("About ")) return {};
  if (is_statement(part)) return {};
  if (part.find(" Your ") != part.npos || part.find(" Our ") != part.npos) return {};  // "Serve Your City"
  if (part.starts_with("at ")) part.remove_prefix(3);                                  // below the title
  std::string normal;
  fold_words(without_bracket(part), normal);
  if (!names_body(words_of(normal))) {
    part = before_place(part);
    if (part.empty()) return {};
    fold_words(part, normal);
    if (!names_body(words_of(normal))) return {};
  }
  fold_words(line, normal);
  return names_role(normal) ? std::string_view() : part;
}

bool is_body(std::string_view line) { return !line.empty() && find_body(line).size() == line.size(); }

bool is_body_word(std::string_view folded) { return kBodies.has(folded); }

bool is_house_of_people(std::string_view line) {
  if (without_form(line).size() < line.size()) return true;
  const WordRow words(line);
  bool body = false;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (is_person(words[at].folded)) return false;  // "Office of Reefs Branch Chief" is one of them
    body = body || (one_of(words[at], kBodies) && one_of(words[at + 1], kOf));
  }
  return body;
}

bool is_unit(std::string_view body) {
  constexpr std::string_view kUnits[] = {"school", "faculty", "department", "institute",   "division",
                                         "center", "centre",  "office",     "section",     "laboratory",
                                         "bureau", "unit",    "college",    "directorate", "branch"};
  constexpr std::ptrdiff_t kMostBlanks = 8;
  std::string words;
  fold_words(body, words);
  const std::string_view all = words;
  const std::string_view first = all.substr(0, all.find(' ')), last = all.substr(all.rfind(' ') + 1);
  const auto is_one = [&](std::string_view unit) { return first == unit || last == unit; };
  return std::count(all.begin(), all.end(), ' ') <= kMostBlanks &&
         std::any_of(std::begin(kUnits), std::end(kUnits), is_one);
}

bool names_part(std::string_view name) {
  constexpr std::string_view kParts[] = {"Division", "Section", "Unit", "Branch", "Team"};
  const std::string_view last = name.substr(name.find_last_of(' ') + 1),
                         first = name.substr(0, name.find(' '));
  if (last == "Leader" || last == "Lead") return false;  // of the team
  return std::any_of(std::begin(kParts), std::end(kParts),
                     [&](std::string_view part) { return last == part || first == part; });
}

bool ends_as_part(std::string_view name) {
  constexpr WordSet kParts({"library", "archives", "project", "group", "team", "lab", "laboratory", "hub"});
  const WordRow words(name);
  return names_part(name) || one_of(words[words.size() - 1], kParts);
}

bool abbreviates(std::string_view letters, std::string_view name) {
  if (letters.size() < 2 || !std::all_of(letters.begin(), letters.end(), is_upper)) return false;
  const WordRow words(name);
  std::size_t met = 0;
  for (const Word& word : words.all()) {
    const char first = word.kind == WordKind::letters ? word.folded.front() : ' ';
    met += met < letters.size() && first == (letters[met] | 0x20) ? 1U : 0U;
  }
  return met == letters.size();
}

bool is_address(std::string_view line) {
  constexpr WordSet kPlaces({"road", "street", "square", "avenue", "boulevard", "lane", "box", "bp", "floor",
                             "rue", "calle", "plaza", "avenida"});
  constexpr std::ptrdiff_t kPostcode = 5;
  const std::size_t comma = line.find(", ");
  if (comma != std::string_view::npos) {  // "Parliament Square, Port Elba"
    const WordRow words(line.substr(0, comma));
    if (words.size() > 1 && one_of(words[words.size() - 1], kPlaces)) return true;
  }
  if (!has_digit(line)) return false;
  const bool postcode = std::count_if(line.begin(), line.end(), is_digit) >= kPostcode;
  if (postcode && comma != std::string_view::npos) return true;  // "Elba - 721 602, Lower Bengal"
  const WordRow words(line);
  return std::any_of(words.all().begin(), words.all().end(),
                     [&](const Word& word) { return one_of(word, kPlaces); });
}

bool names_paper(std::string_view line) {
  constexpr WordSet kDocuments(
      {"annex",       "annexure",      "appendix", "bulletin",        "circular",    "conditions",
       "description", "details",       "form",     "gazette",         "page",        "profile",
       "section",     "specification", "menu",     "search",          "vacancies",   "vacancy",
       "careers",     "jobs",          "job",      "advertisement",   "advert",      "join",
       "notice",      "convocatoria",  "vacantes", "vacante",         "application", "annonce",
       "offres",      "emplois",       "empleos",  "stellenangebote", "home",        "offre",
       "edital"});
  constexpr WordSet kAlone(
      {"hiring", "employment", "recruitment", "opportunities", "openings", "positions", "logo", "overview"});
  if (has_digit(line) && !read_dates(line, std::nullopt).empty()) return true;
  const WordRow words(line);
  if (words.size() == 1 && one_of(words[0], kAlone)) return true;
  if (words.starts_phrase(0, "bolsa de trabajo") || words.starts_phrase(0, "bolsa de empleo")) return true;
  if (words.starts_phrase(0, "termes de reference") || words.starts_phrase(0, "terminos de referencia"))
    return true;
  return std::any_of(words.all().begin(), words.all().end(),
                     [&](const Word& word) { return one_of(word, kDocuments); });
}

bool names_university(const Words& words) {
  constexpr WordSet kUniversities({"university", "universitat", "universite", "universidad", "universita",
                                   "universiteit", "universidade", "hochschule"});
  return std::any_of(words.all().begin(), words.all().end(),
                     [&](const Word& word) { return one_of(word, kUniversities); });
}

bool is_legal_form(std::string_view folded) { return kForms.has(folded); }

std::string_view without_form(std::string_view name) {
  const std::size_t blank = name.rfind(' ');
  if (blank == std::string_view::npos) return name;
  std::string last;
  fold_words(name.substr(blank), last);
  return kForms.has(last) ? name.substr(0, blank) : name;
}

}  // namespace vacparse
