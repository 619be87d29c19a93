// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "values.hpp"
#include "values/words.hpp"

namespace vacparse {
namespace {

struct ContractPhrase {
  std::string_view phrase;
  ContractType type;
};

constexpr auto kContractPhrases = std::to_array<ContractPhrase>({
    {"permanent", ContractType::permanent},
    {"indefinite", ContractType::permanent},
    {"indeterminate", ContractType::permanent},
    {"cdi", ContractType::permanent},
    {"duree indeterminee", ContractType::permanent},
    {"indefinido", ContractType::permanent},
    {"non - ongoing", ContractType::fixed_term},
    {"ongoing", ContractType::permanent},
    {"fixed term", ContractType::fixed_term},
    {"fixed - term", ContractType::fixed_term},
    {"term appointment", ContractType::fixed_term},
    {"specified term", ContractType::fixed_term},
    {"definite duration", ContractType::fixed_term},
    {"term limited", ContractType::fixed_term},
    {"cdd", ContractType::fixed_term},
    {"duree determinee", ContractType::fixed_term},
    {"plazo fijo", ContractType::fixed_term},
    {"plazo determinado", ContractType::fixed_term},
    {"duracion determinada", ContractType::fixed_term},
    {"short term", ContractType::short_term},
    {"short - term", ContractType::short_term},
    {"courte duree", ContractType::short_term},
    {"corto plazo", ContractType::short_term},
    {"temporary", ContractType::temporary},
    {"temporaire", ContractType::temporary},
    {"temporal", ContractType::temporary},
    {"temp", ContractType::temporary},
    {"provisional", ContractType::temporary},
    {"unbefristet", ContractType::permanent},
    {"unbefristete", ContractType::permanent},
    {"befristet", ContractType::fixed_term},
    {"befristete", ContractType::fixed_term},
    {"vollzeit", ContractType::full_time},
    {"teilzeit", ContractType::part_time},
    {"secondment", ContractType::secondment},
    {"seconded", ContractType::secondment},
    {"mise a disposition", ContractType::secondment},
    {"detachement", ContractType::secondment},
    {"comision de servicio", ContractType::secondment},
    {"comision de servicios", ContractType::secondment},
    {"internship", ContractType::internship},
    {"intern", ContractType::internship},
    {"stage", ContractType::internship},
    {"stagiaire", ContractType::internship},
    {"traineeship", ContractType::internship},
    {"pasantia", ContractType::internship},
    {"practicas", ContractType::internship},
    {"consultancy", ContractType::consultancy},
    {"consultant", ContractType::consultancy},
    {"individual contractor", ContractType::consultancy},
    {"consultoria", ContractType::consultancy},
    {"volunteer", ContractType::volunteer},
    {"voluntary", ContractType::volunteer},
    {"benevolat", ContractType::volunteer},
    {"voluntariado", ContractType::volunteer},
    {"apprenticeship", ContractType::apprenticeship},
    {"apprentice", ContractType::apprenticeship},
    {"apprentissage", ContractType::apprenticeship},
    {"full and part", ContractType::full_time},
    {"full or part", ContractType::full_time},
    {"part and full", ContractType::part_time},
    {"part or full", ContractType::part_time},
    {"full time", ContractType::full_time},
    {"full - time", ContractType::full_time},
    {"full _ time", ContractType::full_time},  // schema.org's employmentType
    {"temps plein", ContractType::full_time},
    {"temps complet", ContractType::full_time},
    {"tiempo completo", ContractType::full_time},
    {"jornada completa", ContractType::full_time},
    {"part time", ContractType::part_time},
    {"part - time", ContractType::part_time},
    {"part _ time", ContractType::part_time},
    {"temps partiel", ContractType::part_time},
    {"tiempo parcial", ContractType::part_time},
    {"media jornada", ContractType::part_time},
});

/// The words that a phrase begins with.
constexpr WordSet kContractWords(kContractPhrases);

bool is_denied(const Words& words, std::size_t at) {
  const bool hyphen = at >= 2 && words.is(at - 1, "-");
  const std::string_view before = words.before(hyphen ? at - 1 : at).folded;
  return before == "non" || before == "not";
}

}  // namespace

std::vector<ContractType> read_contract_types(std::string_view piece) {
  std::vector<ContractType> types;
  const WordRow words(piece);
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (!kContractWords.has(words[at]) || is_denied(words, at)) continue;
    const auto starts = [&](const ContractPhrase& row) { return words.starts_phrase(at, row.phrase); };
    const auto row = std::find_if(kContractPhrases.begin(), kContractPhrases.end(), starts);
    if (row == kContractPhrases.end()) continue;
    if (std::find(types.begin(), types.end(), row->type) == types.end()) types.push_back(row->type);
  }
  return types;
}

}  // namespace vacparse
