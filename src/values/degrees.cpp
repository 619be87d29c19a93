// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "values.hpp"
#include "values/words.hpp"

namespace vacparse {
namespace {

struct DegreePhrase {
  std::string_view phrase;
  Degree degree;
};

/// Tried in this order at each word: the longer phrase stands before the one that it begins with.
constexpr auto kDegreePhrases = std::to_array<DegreePhrase>({
    {"phd", Degree::doctorate},
    {"phds", Degree::doctorate},
    {"ph . d", Degree::doctorate},
    {"ph d", Degree::doctorate},
    {"dphil", Degree::doctorate},
    {"doctorate", Degree::doctorate},
    {"doctorates", Degree::doctorate},
    {"doctoral", Degree::doctorate},
    {"doctorat", Degree::doctorate},
    {"doctorado", Degree::doctorate},
    {"doctor ' s degree", Degree::doctorate},
    {"masters", Degree::master},
    {"master ' s", Degree::master},
    {"master s degree", Degree::master},
    {"master degree", Degree::master},
    {"master degrees", Degree::master},
    {"master or", Degree::master},
    {"master level", Degree::master},
    {"master en", Degree::master},
    {"master in", Degree::master},
    {"master of arts", Degree::master},
    {"master of business", Degree::master},
    {"master of laws", Degree::master},
    {"master of public", Degree::master},
    {"master of science", Degree::master},
    {"diplome de master", Degree::master},
    {"niveau master", Degree::master},
    {"bac + 5", Degree::master},
    {"msc", Degree::master},
    {"m . sc", Degree::master},
    {"m . a .", Degree::master},
    {"m . s .", Degree::master},
    {"mba", Degree::master},
    {"llm", Degree::master},
    {"ll . m", Degree::master},
    {"maestria", Degree::master},
    {"advanced university degree", Degree::master},
    {"second level university degree", Degree::master},
    {"second - level university degree", Degree::master},
    {"postgraduate degree", Degree::master},
    {"post - graduate degree", Degree::master},
    {"graduate degree", Degree::master},
    {"undergraduate degree", Degree::bachelor},
    {"bachelor", Degree::bachelor},
    {"bachelors", Degree::bachelor},
    {"baccalaureate degree", Degree::bachelor},
    {"bsc", Degree::bachelor},
    {"b . sc", Degree::bachelor},
    {"b . a .", Degree::bachelor},
    {"b . s .", Degree::bachelor},
    {"university degree", Degree::bachelor},
    {"university level degree", Degree::bachelor},
    {"college degree", Degree::bachelor},
    {"licence universitaire", Degree::bachelor},
    {"licence en", Degree::bachelor},
    {"niveau licence", Degree::bachelor},
    {"bac + 3", Degree::bachelor},
    {"licenciatura", Degree::bachelor},
    {"grado universitario", Degree::bachelor},
    {"titulo universitario", Degree::bachelor},
    {"high school diploma", Degree::secondary},
    {"high school graduate", Degree::secondary},
    {"high school graduation", Degree::secondary},
    {"high school education", Degree::secondary},
    {"high school degree", Degree::secondary},
    {"high school equivalency", Degree::secondary},
    {"high school certificate", Degree::secondary},
    {"high school level", Degree::secondary},
    {"high school or equivalent", Degree::secondary},
    {"graduation from a high school", Degree::secondary},
    {"graduation from high school", Degree::secondary},
    {"completion of high school", Degree::secondary},
    {"secondary school", Degree::secondary},
    {"secondary education", Degree::secondary},
    {"secondary diploma", Degree::secondary},
    {"secondary studies", Degree::secondary},
    {"enseignement secondaire", Degree::secondary},
    {"etudes secondaires", Degree::secondary},
    {"educacion secundaria", Degree::secondary},
    {"bachillerato", Degree::secondary},
    {"baccalaureat", Degree::secondary},
    {"g . e . d", Degree::secondary},
    {"vocational training", Degree::vocational},
    {"vocational education", Degree::vocational},
    {"vocational school", Degree::vocational},
    {"vocational diploma", Degree::vocational},
    {"vocational qualification", Degree::vocational},
    {"vocational degree", Degree::vocational},
    {"trade school", Degree::vocational},
    {"formation professionnelle", Degree::vocational},
    {"formacion profesional", Degree::vocational},
});

constexpr WordSet kFirstWords(kDegreePhrases);

struct LetterDegree {
  std::string_view letters;
  Degree degree;
};
/// Two letters that may be a state or a product too: capitals, and a degree's word behind them.
constexpr auto kLetterDegrees = std::to_array<LetterDegree>({
    {"BA", Degree::bachelor},
    {"BS", Degree::bachelor},
    {"MA", Degree::master},
    {"MS", Degree::master},
    {"GED", Degree::secondary},
});
constexpr WordSet kAfterLetters({"degree", "degrees", "in", "level", "or", "/", "diploma", "certificate"});
constexpr std::string_view kNoMaster[] = {"scrum", "web", "harbor", "harbour", "tool", "quiz", "post"};

/// "advanced university degree" was met at its first word; here its tail, or the tail of "post-secondary".
bool is_tail(const Words& words, std::size_t at, std::string_view phrase) {
  const std::string_view before = words.before(at).folded;
  if (phrase == "university degree")
    return before == "advanced" || before == "graduate" || before == "second";
  if (phrase == "graduate degree") return before == "-";
  if (phrase.starts_with("secondary")) return before == "-" || before == "post";
  return phrase.starts_with("master") && one_of(before, kNoMaster);
}

std::optional<Degree> degree_at(const Words& words, std::size_t at) {
  for (const LetterDegree& row : kLetterDegrees) {
    if (words[at].text.size() > 3 || words[at].text != row.letters) continue;
    const bool alone = row.letters == "GED" || one_of(words[at + 1], kAfterLetters);
    return alone ? std::optional<Degree>(row.degree) : std::nullopt;
  }
  if (!kFirstWords.has(words[at])) return std::nullopt;
  for (const DegreePhrase& row : kDegreePhrases) {
    if (!words.starts_phrase(at, row.phrase) || is_tail(words, at, row.phrase)) continue;
    return row.degree;
  }
  return std::nullopt;
}

}  // namespace

std::vector<Degree> read_degrees(std::string_view piece) { return read_degrees(WordRow(piece)); }

std::vector<Degree> read_degrees(const Words& words) {
  std::vector<Degree> degrees;
  bool second_level = false;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (!words.is_letters(at)) continue;
    const std::optional<Degree> degree = degree_at(words, at);
    const bool tail = second_level && words.starts_phrase(at, "university degree");
    if (words.is(at, "second")) second_level = true;
    if (!degree || tail) continue;
    if (std::find(degrees.begin(), degrees.end(), *degree) == degrees.end()) degrees.push_back(*degree);
  }
  return degrees;
}

}  // namespace vacparse
