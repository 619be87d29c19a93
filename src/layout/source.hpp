// SPDX-License-Identifier: MIT
#pragma once
/// A layout as its TOML says it, with what it inherits merged in.

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "layout/parts.hpp"
#include "vacparse/notice.hpp"
#include "vacparse/parse.hpp"

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

/// What a label stands for.
struct LabelRule {
  static constexpr std::size_t kMostFields = 4;
  std::array<Field, kMostFields> listed = {Field::none};
  std::uint8_t count = 1;  ///< of `listed`, at least 1
  bool weak = false;       ///< its value counts only where no other label gave one

  /// Several where one value holds several facts.
  std::span<const Field> fields() const { return {listed.data(), count}; }
  bool operator==(const LabelRule&) const = default;
};

/// What a heading opens.
struct HeadingRule {
  std::optional<Kind> kind;   ///< nothing: its lines stay with the section above ("NOTES")
  std::optional<Kind> other;  ///< what it opens instead where its text is of that kind ("Job description")

  bool operator==(const HeadingRule&) const = default;
};

/// What a web page has round a notice. A line speaks of a menu by any of its words, of the others by its
/// first ones.
enum class Furniture : std::uint8_t {
  menu,    ///< "Skip to content", "Sign in"
  button,  ///< "Apply now", which opens no section before the notice's body
  end,     ///< "Share this job", below the notice
  entry,   ///< "About us": all of a line of a menu, and as well a heading
};
inline constexpr std::array<std::string_view, 4> kFurnitureNames = {"menu", "button", "end", "entry"};

struct LayoutSource {
  std::string id;
  std::string name;
  std::string extends;
  Parts parts;                                            ///< in place already in the patterns below
  std::vector<std::vector<std::string>> signs;            ///< any one group, all phrases of it
  std::vector<std::pair<std::string, LabelRule>> labels;  ///< phrases, or /patterns/ of normal forms
  std::vector<std::pair<std::string, HeadingRule>> headings;
  std::vector<std::pair<std::string, Kind>> heading_words;
  std::vector<std::pair<std::string, Importance>> importance;
  std::vector<std::pair<std::string, Furniture>> page;
  std::vector<std::pair<std::string, Field>> leads;  ///< how a line ends that stands over a title
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

/// The source of a layout that is built in. Throws `Error` ("layout") where there is none of that id.
LayoutSource read_built_in(std::string_view id);

/// The words of a phrase between slashes, which are a pattern; nothing for all others.
std::optional<std::string_view> pattern_in(std::string_view phrase);

}  // namespace vacparse
