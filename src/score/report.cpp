// SPDX-License-Identifier: MIT
#include "score/report.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

namespace vacparse::score {
namespace {

std::string percent(double share) { return fmt::format("{:.1f} %", 100 * share); }

}  // namespace

std::string to_table(const Tally& tally) {
  std::string out = fmt::format("{:22}{:>9}{:>8}{:>8}{:>9}{:>7}{:>9}{:>9}\n", "field", "labelled", "strict",
                                "soft", "correct", "wrong", "missing", "spurious");
  for (std::size_t place = 0; place < kFields.size(); ++place) {
    const auto& [strict, soft] = tally.fields[place];
    out += fmt::format("{:22}{:9}{:8.3f}{:8.3f}{:9}{:7}{:9}{:9}\n", kFields[place].name, strict.due(),
                       strict.f1(), soft.f1(), soft.correct, soft.wrong, soft.missing, soft.spurious);
  }
  out += fmt::format("\n{:45}{:6}\n", "notices", tally.notices);
  for (const Figure& figure : tally.figures()) {
    out += fmt::format("{:8}{:37}{:6.4f}\n", figure.name, figure.meaning, figure.value);
  }
  return out;
}

std::string to_json(const Tally& tally) {
  nlohmann::ordered_json summary = {{"notices", tally.notices}};
  for (const Figure& figure : tally.figures()) summary[std::string(figure.key)] = figure.value;
  nlohmann::ordered_json fields = nlohmann::ordered_json::object();
  for (std::size_t place = 0; place < kFields.size(); ++place) {
    const auto& [strict, soft] = tally.fields[place];
    fields[std::string(kFields[place].name)] = {
        {"labelled", strict.due()},      {"strict_f1", rounded(strict.f1())},
        {"soft_f1", rounded(soft.f1())}, {"correct", soft.correct},
        {"wrong", soft.wrong},           {"missing", soft.missing},
        {"spurious", soft.spurious},
    };
  }
  const nlohmann::ordered_json document = {{"summary", summary}, {"fields", fields}};
  return document.dump() + "\n";
}

std::string to_markdown(const Tally& tally) {
  std::string out = fmt::format("| {} notices | |\n| --- | ---: |\n", tally.notices);
  for (const Figure& figure : tally.figures()) {
    out += fmt::format("| {} | {} |\n", figure.meaning, percent(figure.value));
  }
  out += "\n| field | labelled | strict F1 | soft F1 | correct | wrong | missing | spurious |\n";
  out += "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n";
  for (std::size_t place = 0; place < kFields.size(); ++place) {
    const auto& [strict, soft] = tally.fields[place];
    out += fmt::format("| `{}` | {} | {} | {} | {} | {} | {} | {} |\n", kFields[place].name, strict.due(),
                       percent(strict.f1()), percent(soft.f1()), soft.correct, soft.wrong, soft.missing,
                       soft.spurious);
  }
  return out;
}

}  // namespace vacparse::score
