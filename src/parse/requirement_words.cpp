// SPDX-License-Identifier: MIT
#include "parse/requirement_words.hpp"

#include <algorithm>
#include <vector>

#include "phrase.hpp"
#include "values.hpp"
#include "values/importance.hpp"

namespace vacparse {

bool only_measures(const Words& words) {
  const std::vector<ImportanceMark> marks = find_importance_marks(words);
  return std::all_of(marks.begin(), marks.end(),
                     [](const ImportanceMark& mark) { return mark.force == ImportanceMark::Force::measure; });
}

std::optional<Importance> importance_of_requirement(const Words& words) {
  const std::string_view text = words.piece();
  const std::vector<std::string_view> sentences = split_sentences(text);
  const std::string_view first = sentences.empty() ? text : sentences.front();
  const std::string_view clause = first.substr(0, std::min(first.find("; "), first.size()));
  if (clause.size() == text.size()) return read_importance(words);
  if (const auto own = read_importance(words.part(clause))) return own;
  const auto whole = read_importance(words);
  return whole == Importance::desirable ? std::nullopt : whole;
}

bool ends_in_or(std::string_view text) {
  text = trim_value(text);
  return text.ends_with(" or") || text.ends_with(" OR") || text.ends_with(" ou") || text.ends_with(" o");
}

bool is_second_path(const Words& words) {
  constexpr WordSet kSameKind({"related", "similar", "other", "another", "comparable", "any"});
  const std::string_view text = words.piece();
  const std::size_t path = text.find(" or ");
  if (path == std::string_view::npos) return false;
  const Words second = words.part(text.substr(path + 4));
  if (one_of(second[second.is(0, "a") ? 1 : 0], kSameKind)) return false;
  std::string_view other = text.substr(path + 4);
  for (const std::string_view sign : {",", ";", " and ", " plus ", " with "})
    other = other.substr(0, other.find(sign));
  return text.substr(0, path).find("egree") != std::string_view::npos &&
         !read_experience_years(words.part(text.substr(0, path)), true) &&
         read_experience_years(words.part(other), true) &&
         read_degrees(words.part(text.substr(path))).empty();
}

}  // namespace vacparse
