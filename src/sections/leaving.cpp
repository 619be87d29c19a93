// SPDX-License-Identifier: MIT
#include "sections/leaving.hpp"

#include <algorithm>
#include <iterator>

#include "sections/subjects.hpp"

namespace vacparse {
namespace {

bool has_cues(const Scan& scan, std::string_view text, Kind kind, int enough) {
  return scan.count_cues(text, kind, enough) >= enough;
}

/// Where the beginning alone says it twice: terms and lists of what is asked speak of applications, too.
bool says_how_to_apply(const Scan& scan, std::string_view text) {
  constexpr std::size_t kBeginning = 200;
  // Of all languages; most paragraphs have none, and cues cost more.
  constexpr std::string_view kSigns[] = {"@", "ppl", "CV", "candidat", "Bewerb"};
  text = text.substr(0, kBeginning);
  const auto has = [text](std::string_view sign) { return text.find(sign) != text.npos; };
  return std::any_of(std::begin(kSigns), std::end(kSigns), has) && has_cues(scan, text, Kind::application, 2);
}

/// The house, under a heading that is neither of it nor of the post.
bool turns_to_house(const Scan& scan, std::string_view text, const Standing& standing) {
  if (standing.kind == Kind::about || standing.kind == Kind::summary) return false;
  return has_cues(scan, text, Kind::about, standing.headed ? 2 : 1) ||
         (standing.kind == Kind::application && !standing.headed && introduces_house(text));
}

}  // namespace

std::optional<Kind> kind_anywhere(const Scan& scan, std::string_view text, Kind above, bool decided) {
  if (decided) return std::nullopt;
  const bool of_terms = above == Kind::conditions || above == Kind::application;
  if (!of_terms && says_how_to_apply(scan, text)) return Kind::application;
  if (above != Kind::about && above != Kind::application && speaks_of_equality(text)) return Kind::about;
  return std::nullopt;
}

std::optional<Kind> kind_behind(const Scan& scan, std::string_view text, const Standing& standing) {
  if (turns_to_house(scan, text, standing)) return Kind::about;
  if (standing.headed) return std::nullopt;
  const Kind above = standing.kind;
  const bool after_list = standing.behind_list || standing.behind_value;
  const bool may_end = above == Kind::compensation || above == Kind::conditions || is_requirement(above);
  const bool last_words = above == Kind::about || (may_end && has_cues(scan, text, Kind::application, 2));
  const bool loose = above == Kind::about || above == Kind::summary;
  if (!after_list && !last_words && !loose) return std::nullopt;
  const auto kind = scan.sort_text(text);
  if (!kind || *kind == above) return std::nullopt;
  const bool pays = loose && *kind == Kind::compensation && has_cues(scan, text, *kind, 2);
  const bool closing = *kind == Kind::compensation || *kind == Kind::conditions ||
                       (*kind == Kind::application && !standing.behind_value);
  const bool goes_on = pays || (closing && after_list) || (last_words && *kind == Kind::application);
  return goes_on ? kind : std::nullopt;
}

}  // namespace vacparse
