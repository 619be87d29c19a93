// SPDX-License-Identifier: MIT
#include "layout.hpp"

#include <algorithm>

#include "layout/compile.hpp"
#include "layout/gate.hpp"
#include "values/fold.hpp"

namespace vacparse {
namespace {

/// Signs stand in the head of a notice or in the boilerplate near it; the rest is not worth a look.
constexpr std::size_t kSignsWithin = 8192;

/// "Experience requirements" are about experience.
bool is_part_of_requirements(Kind kind) {
  return kind == Kind::education || kind == Kind::experience || kind == Kind::languages ||
         kind == Kind::skills;
}

}  // namespace

Layout::Layout(const LayoutTables& tables)
    : tables_(tables),
      names_(tables_.names, tables_.pool, tables_.programs_of_names()),
      texts_(tables_.texts, tables_.pool, tables_.programs_of_texts()) {}

Layout::Layout(LayoutSource source)
    : stored_(std::make_unique<const SingleLayout>(source)),
      tables_(stored_->stored.tables(stored_->shared)),
      names_(tables_.names, tables_.pool, tables_.programs_of_names()),
      texts_(tables_.texts, tables_.pool, tables_.programs_of_texts()),
      source_(std::move(source)) {}

Layout::~Layout() = default;

std::vector<std::string_view> Layout::organizations() const {
  std::vector<std::string_view> names;
  for (const Stored name : tables_.organizations) names.push_back(tables_.view(name));
  return names;
}

const LayoutSource& Layout::source() const {
  std::call_once(source_read_, [this] {
    if (!source_) source_ = read_built_in(id());
  });
  return *source_;
}

std::size_t Layout::signs_in(PhraseFinder& text) const {
  std::size_t most = 0, first = 0;
  const auto may_stand = [&](Stored sign) { return text.may_hold(tables_.view(sign)); };
  const auto stands = [&](Stored sign) { return text.holds(tables_.view(sign)); };
  for (const std::size_t end : tables_.sign_groups) {
    const auto group = tables_.signs.subspan(first, end - first);
    first = end;
    if (group.size() <= most || !std::all_of(group.begin(), group.end(), may_stand)) continue;
    if (std::all_of(group.begin(), group.end(), stands)) most = group.size();
  }
  return most;
}

const PhraseTable::Row* Layout::find_row(const PhraseTable& table, std::string_view phrase,
                                         std::uint32_t hash) const {
  const std::size_t last = table.slots.size() - 1;
  for (std::size_t slot = hash & last; table.slots[slot] != 0; slot = (slot + 1) & last) {
    if (!PhraseTable::may_have(table.slots[slot], hash)) continue;
    const PhraseTable::Row& row = table.rows[PhraseTable::row_of(table.slots[slot])];
    if (tables_.view(row.phrase) == phrase) return &row;
  }
  return nullptr;
}

Layout::Names Layout::find_names(std::string_view normal, Wanted wanted) const {
  Names names;
  if (normal.empty()) return names;
  const std::uint32_t hash = hash_of(normal);
  const auto* const label = wanted == Wanted::headings ? nullptr : find_row(tables_.labels, normal, hash);
  const auto* const heading = wanted == Wanted::labels ? nullptr : find_row(tables_.headings, normal, hash);
  if (label) names.label = &tables_.label_rules[label->rule];
  if (heading) names.heading = &tables_.heading_rules[heading->rule];
  const bool seek_label = !label && wanted != Wanted::headings;
  const bool seek_heading = !heading && wanted != Wanted::labels;
  if (!seek_label && !seek_heading) return names;
  for (const std::uint32_t number : let_through(tables_.name_gate, tables_.pool, normal)) {
    const bool is_label = number < tables_.label_patterns;
    const bool sought = is_label ? seek_label && !names.label : seek_heading && !names.heading;
    if (!sought || !names_.match(number, normal)) continue;
    const std::uint32_t rule = tables_.name_rules[number];
    if (is_label) names.label = &tables_.label_rules[rule];
    if (!is_label) names.heading = &tables_.heading_rules[rule];
  }
  return names;
}

namespace {

std::string_view behind_word(std::string_view words) {
  return words.substr(std::min(words.find(' '), words.size() - 1) + 1);
}

}  // namespace

template <class Take>
bool Layout::find_words_at(const WordTable& table, std::string_view words, const Take& take) const {
  const std::string_view word = words.substr(0, words.find(' '));
  const PhraseTable::Row* const first = find_row(table.firsts, word, hash_of(word));
  for (std::size_t i = first ? first->rule : table.rows.size(); i < table.rows.size(); ++i) {
    if (begins_with(words, tables_.view(table.rows[i].phrase)) && take(table.rows[i])) return true;
    if (table.rows[i].last != 0) break;
  }
  return false;
}

/// The rows of all phrases that stand in `normal` as whole words, by rank.
std::vector<WordTable::Row> Layout::find_words(const WordTable& table, std::string_view normal) const {
  std::vector<WordTable::Row> found;
  const auto keep = [&](const WordTable::Row& row) {
    found.push_back(row);
    return false;
  };
  for (std::string_view rest = normal; !rest.empty(); rest = behind_word(rest))
    find_words_at(table, rest, keep);
  std::sort(found.begin(), found.end(),
            [](const auto& one, const auto& other) { return one.rank < other.rank; });
  return found;
}

bool Layout::names(Furniture part, std::string_view normal, bool anywhere) const {
  const auto is_part = [part](const WordTable::Row& row) {
    return static_cast<Furniture>(row.value) == part;
  };
  for (std::string_view rest = normal; !rest.empty(); rest = behind_word(rest)) {
    if (find_words_at(tables_.page, rest, is_part)) return true;
    if (!anywhere) break;
  }
  return false;
}

bool Layout::is_menu_entry(std::string_view normal) const {
  return find_words_at(tables_.page, normal, [&](const WordTable::Row& row) {
    return static_cast<Furniture>(row.value) == Furniture::entry && tables_.view(row.phrase) == normal;
  });
}

bool Layout::leads_to_title(std::string_view normal) const {
  std::string_view rest = normal;
  const auto ends = [&](const WordTable::Row& row) { return tables_.view(row.phrase) == rest; };
  for (; !rest.empty(); rest = behind_word(rest)) {
    if (find_words_at(tables_.leads, rest, ends)) return true;
  }
  return false;
}

std::optional<Kind> Layout::sort_heading(std::string_view normal) const {
  const auto asks = [](Kind kind) { return kind == Kind::requirements || is_part_of_requirements(kind); };
  for (std::size_t blank = normal.rfind(' '); blank != std::string_view::npos && blank > 0;
       blank = normal.rfind(' ', blank - 1)) {
    const std::string_view behind = normal.substr(blank);
    if (!behind.starts_with(" and ") && !behind.starts_with(" et ") && !behind.starts_with(" y ")) continue;
    const auto one = sort_words(normal.substr(0, blank)),
               other = sort_words(behind.substr(behind.find(' ', 1) + 1));
    const bool several = one && other && *one != *other && asks(*one) && asks(*other);
    if (several) return Kind::requirements;
  }
  return sort_words(normal);
}

std::optional<Kind> Layout::sort_words(std::string_view normal) const {
  std::optional<Kind> found;
  for (const WordTable::Row& row : find_words(tables_.heading_words, normal)) {
    const auto kind = static_cast<Kind>(row.value);
    if (found && !is_part_of_requirements(kind)) continue;
    if (kind != Kind::requirements) return kind;
    found = kind;
  }
  return found;
}

std::optional<Importance> Layout::importance_of(std::string_view normal) const {
  const auto found = find_words(tables_.importance, normal);
  if (found.empty()) return std::nullopt;
  return static_cast<Importance>(found.front().value);
}

Layouts::Layouts() {
  for (const LayoutTables& tables : built_in_tables()) layouts_.push_back(std::make_unique<Layout>(tables));
}
Layouts::~Layouts() = default;
Layouts::Layouts(Layouts&&) noexcept = default;
Layouts& Layouts::operator=(Layouts&&) noexcept = default;

std::string Layouts::add(std::string_view toml, std::string_view file) {
  LayoutSource source = read_layout(toml, file, Origin::user, [this](std::string_view id) {
    const Layout* const found = find(id);
    return found ? &found->source() : nullptr;
  });
  const std::string id = source.id;
  std::erase_if(layouts_, [&](const auto& layout) { return layout->id() == id; });
  layouts_.push_back(std::make_unique<Layout>(std::move(source)));
  return id;
}

const Layout* Layouts::find(std::string_view id) const {
  for (const auto& layout : layouts_) {
    if (layout->id() == id) return layout.get();
  }
  return nullptr;
}

const Layout& Layouts::detect(const Text& text) const {
  return detect(text, Vocabulary(fold(text.view().substr(0, kSignsWithin))));
}

const Layout& Layouts::detect(const Text& text, const Vocabulary& vocabulary) const {
  static_assert(kSignsWithin <= Vocabulary::kSeen);
  PhraseFinder finder(text.view().substr(0, kSignsWithin), vocabulary);
  const Layout* best = nullptr;
  std::size_t most = 0;
  for (const auto& layout : layouts_) {
    const std::size_t signs = layout->signs_in(finder);
    if (signs <= most && best) continue;
    if (signs == 0 && layout->id() != "generic") continue;
    best = layout.get();
    most = signs;
  }
  return *best;
}

std::vector<Layouts::Entry> Layouts::list() const {
  std::vector<Entry> entries;
  for (const auto& layout : layouts_) {
    entries.push_back(
        {std::string(layout->id()), std::string(layout->name()), std::string(layout->extends())});
  }
  return entries;
}

}  // namespace vacparse
