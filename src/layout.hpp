// SPDX-License-Identifier: MIT
#pragma once
/// A layout: what is known of one kind of notice, as data. Signs tell it, labels lead to fields, headings to
/// kinds of section, cues sort text that has no heading, prose patterns find fields in sentences. See
/// docs/layouts.md.

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "phrase.hpp"
#include "vacparse/notice.hpp"
#include "vacparse/parse.hpp"

namespace re2 {
class RE2;
}

namespace vacparse {

/// The fields that labels and prose patterns can give. `none` is a known label whose value the record has no
/// key for.
enum class Field : std::uint8_t {
  notice_number,
  title,
  organization,
  department,
  reports_to,
  locations,
  grade,
  contract,
  duration,
  positions,
  security_clearance,
  published,
  deadline,
  salary,
  languages,
  reserve_list,
  none,
};
inline constexpr std::size_t kFieldCount = 17;
std::string_view name_of_field(Field field);
std::optional<Field> find_field(std::string_view name);

/// A RE2 pattern that is compiled when it is first used. Safe to share between threads.
class Pattern {
 public:
  explicit Pattern(std::string source);
  ~Pattern();
  Pattern(const Pattern&) = delete;
  Pattern& operator=(const Pattern&) = delete;

  const std::string& source() const { return source_; }
  const re2::RE2& re() const;

 private:
  std::string source_;
  mutable std::once_flag once_;
  mutable std::unique_ptr<re2::RE2> compiled_;
};
using PatternPtr = std::shared_ptr<const Pattern>;

/// Many patterns at once: which of them occur in a text. Compiled when first used.
class PatternSet {
 public:
  explicit PatternSet(std::vector<std::string> sources, bool anchored);
  ~PatternSet();
  PatternSet(const PatternSet&) = delete;
  PatternSet& operator=(const PatternSet&) = delete;

  /// Indices of the patterns that occur in `text`, in their order.
  void match(std::string_view text, std::vector<int>& hits) const;

 private:
  struct Compiled;
  std::vector<std::string> sources_;
  bool anchored_;
  mutable std::once_flag once_;
  mutable std::unique_ptr<Compiled> compiled_;
};

/// What a label stands for.
struct LabelRule {
  std::vector<Field> fields;  ///< several where one value holds several facts
  bool in_months = false;     ///< the label itself says that a bare number counts months
  bool weak = false;          ///< its value counts only where no other label gave one
};

/// What a heading opens.
struct HeadingRule {
  std::optional<Kind> kind;  ///< nothing: its lines stay with the section above ("NOTES")
};

/// A layout as its TOML says it, with what it inherits merged in.
struct LayoutSource {
  std::string id;
  std::string name;
  std::string extends;
  std::vector<std::vector<std::string>> signs;            ///< any one group, all phrases of it
  std::vector<std::pair<std::string, LabelRule>> labels;  ///< phrases, or /patterns/ of normal forms
  std::vector<std::pair<std::string, HeadingRule>> headings;
  std::vector<std::pair<std::string, Kind>> heading_words;
  std::vector<std::pair<std::string, Importance>> importance;
  std::vector<std::pair<std::string, Kind>> cues;
  std::vector<std::pair<std::string, Field>> prose;
  std::vector<std::string> groups;
  std::vector<std::string> organizations;
  std::optional<std::string> grade_scale;
  std::optional<DateOrder> date_order;
  std::optional<std::string> dollar;  ///< ISO 4217 code of a bare "$"
};

/// Where a layout comes from. Patterns of the user's are compiled at once, so that a mistake is told; those
/// that are built in are proved by the tests and compiled when they are first used.
enum class Origin { user, built_in };

/// Reads `toml`; `find` gives the source of the layout that it extends. Throws `Error` ("layout") with
/// `file`:line:column for what is wrong in it.
LayoutSource read_layout(std::string_view toml, std::string_view file, Origin origin,
                         const std::function<const LayoutSource*(std::string_view)>& find);

class Layout {
 public:
  explicit Layout(LayoutSource source);

  const LayoutSource& source() const { return source_; }
  const std::string& id() const { return source_.id; }

  /// Number of sign phrases of the strongest sign that `words` (folded) shows; 0: not this layout.
  std::size_t signs_in(std::string_view words) const;

  /// For normal forms of whole labels and headings. Nothing when the layout does not know them.
  const LabelRule* find_label(std::string_view normal) const;
  const HeadingRule* find_heading(std::string_view normal) const;
  /// The length of the longest label that opens `normal` (ends at a blank), 0: none.
  std::size_t label_prefix(std::string_view normal) const;

  /// The kind that the words of a heading never seen before name.
  std::optional<Kind> sort_heading(std::string_view normal) const;
  /// The importance that the words of a heading state.
  std::optional<Importance> importance_of(std::string_view normal) const;

  /// How many cues of a kind the text shows.
  int count_cues(std::string_view text, Kind kind) const;
  /// The kind that most cues speak for; the earlier kind in the file wins a tie.
  std::optional<Kind> sort_text(std::string_view text) const;

  struct Prose {
    Field field;
    PatternPtr pattern;
  };
  const std::vector<Prose>& prose() const { return prose_; }
  const std::vector<PatternPtr>& groups() const { return groups_; }

 private:
  LayoutSource source_;
  std::vector<std::vector<std::string>> signs_;
  PhraseMap<LabelRule> labels_;
  PhraseMap<HeadingRule> headings_;
  std::vector<std::pair<std::string, HeadingRule>> heading_patterns_;
  std::vector<std::pair<std::string, LabelRule>> label_patterns_;
  std::vector<std::pair<std::string, Kind>> heading_words_;
  std::vector<std::pair<std::string, Importance>> importance_;
  std::unique_ptr<PatternSet> label_set_;
  std::unique_ptr<PatternSet> heading_set_;
  std::vector<std::pair<Kind, std::unique_ptr<PatternSet>>> cues_;  ///< in the order of the file
  std::vector<Prose> prose_;
  std::vector<PatternPtr> groups_;
};

}  // namespace vacparse
