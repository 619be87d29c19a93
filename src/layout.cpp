// SPDX-License-Identifier: MIT
#include "layout.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "embedded.hpp"

namespace vacparse {
namespace {

constexpr std::array<std::string_view, kFieldCount> kFieldNames = {
    "notice_number",      "title",     "organization", "department", "reports_to",
    "locations",          "grade",     "contract",     "duration",   "positions",
    "security_clearance", "published", "deadline",     "salary",     "languages",
    "reserve_list",       "none",
};

/// Signs stand in the head of a notice or in the boilerplate near it; the rest is not worth folding.
constexpr std::size_t kSignsWithin = 8192;

/// True where `words` holds `phrase` as whole words.
bool holds_words(std::string_view words, std::string_view phrase) {
  for (std::size_t at = words.find(phrase); at != std::string_view::npos; at = words.find(phrase, at + 1)) {
    const std::size_t end = at + phrase.size();
    if ((at == 0 || words[at - 1] == ' ') && (end == words.size() || words[end] == ' ')) return true;
  }
  return false;
}

/// "Experience requirements" are about experience.
bool is_part_of_requirements(Kind kind) {
  return kind == Kind::education || kind == Kind::experience || kind == Kind::languages ||
         kind == Kind::skills;
}

bool is_pattern(std::string_view phrase) {
  return phrase.size() > 2 && phrase.front() == '/' && phrase.back() == '/';
}

template <class Rule>
void add_phrases(const std::vector<std::pair<std::string, Rule>>& from, PhraseMap<Rule>& table,
                 std::vector<std::pair<std::string, Rule>>& patterns) {
  for (const auto& [phrase, rule] : from) {
    if (is_pattern(phrase)) {
      patterns.emplace_back(phrase.substr(1, phrase.size() - 2), rule);
    } else {
      table.try_emplace(normal_form(phrase),
                        rule);  // what the layout says itself stands before what it inherits
    }
  }
}

template <class Rule>
std::unique_ptr<PatternSet> make_set(const std::vector<std::pair<std::string, Rule>>& from, bool anchored) {
  std::vector<std::string> sources;
  for (const auto& [source, rule] : from) sources.push_back("(?i)" + source);
  return std::make_unique<PatternSet>(std::move(sources), anchored);
}

std::unique_ptr<PatternSet> cues_of(const LayoutSource& source, Kind kind) {
  std::vector<std::pair<std::string, Kind>> cues;
  std::copy_if(source.cues.begin(), source.cues.end(), std::back_inserter(cues),
               [kind](const auto& cue) { return cue.second == kind; });
  return make_set(cues, false);
}

template <class Rule>
const Rule* find_rule(std::string_view normal, const PhraseMap<Rule>& table, const PatternSet& set,
                      const std::vector<std::pair<std::string, Rule>>& patterns) {
  if (normal.empty()) return nullptr;
  if (const auto found = table.find(normal); found != table.end()) return &found->second;
  std::vector<int> hits;
  set.match(normal, hits);
  return hits.empty() ? nullptr : &patterns[static_cast<std::size_t>(hits.front())].second;
}

}  // namespace

std::string_view name_of_field(Field field) { return kFieldNames[static_cast<std::size_t>(field)]; }

std::optional<Field> find_field(std::string_view name) {
  const auto found = std::find(kFieldNames.begin(), kFieldNames.end(), name);
  if (found == kFieldNames.end()) return std::nullopt;
  return static_cast<Field>(found - kFieldNames.begin());
}

Layout::Layout(LayoutSource source) : source_(std::move(source)) {
  for (const auto& group : source_.signs) {
    std::vector<std::string>& folded = signs_.emplace_back();
    for (const std::string& sign : group) fold_words(sign, folded.emplace_back());
  }
  add_phrases(source_.labels, labels_, label_patterns_);
  add_phrases(source_.headings, headings_, heading_patterns_);
  label_set_ = make_set(label_patterns_, true);
  heading_set_ = make_set(heading_patterns_, true);
  // One set for each kind: a set of all would need far more states than the sum of theirs.
  for (const auto& [cue, kind] : source_.cues) {
    const auto known = [kind = kind](const auto& row) { return row.first == kind; };
    if (std::none_of(cues_.begin(), cues_.end(), known)) cues_.emplace_back(kind, cues_of(source_, kind));
  }
  for (const auto& [phrase, kind] : source_.heading_words)
    heading_words_.emplace_back(normal_form(phrase), kind);
  for (const auto& [phrase, value] : source_.importance) importance_.emplace_back(normal_form(phrase), value);
  for (const auto& [pattern, field] : source_.prose) {
    prose_.push_back({field, std::make_shared<const Pattern>(pattern)});
  }
  for (const std::string& pattern : source_.groups)
    groups_.push_back(std::make_shared<const Pattern>(pattern));
}

std::size_t Layout::signs_in(std::string_view words) const {
  std::size_t most = 0;
  for (const auto& group : signs_) {
    const bool all = std::all_of(group.begin(), group.end(),
                                 [&](const std::string& sign) { return holds_words(words, sign); });
    if (all) most = std::max(most, group.size());
  }
  return most;
}

const LabelRule* Layout::find_label(std::string_view normal) const {
  return find_rule(normal, labels_, *label_set_, label_patterns_);
}

const HeadingRule* Layout::find_heading(std::string_view normal) const {
  return find_rule(normal, headings_, *heading_set_, heading_patterns_);
}

std::size_t Layout::label_prefix(std::string_view normal) const {
  constexpr std::size_t kLongestLabel = 60;
  std::size_t longest = 0;
  for (std::size_t end = 0; end <= std::min(normal.size(), kLongestLabel); ++end) {
    if (end < normal.size() && normal[end] != ' ') continue;
    if (labels_.find(normal.substr(0, end)) != labels_.end()) longest = end;
  }
  return longest;
}

std::optional<Kind> Layout::sort_heading(std::string_view normal) const {
  std::optional<Kind> found;
  for (const auto& [words, kind] : heading_words_) {
    if (found && !is_part_of_requirements(kind)) continue;
    if (!holds_words(normal, words)) continue;
    if (kind != Kind::requirements) return kind;
    found = kind;
  }
  return found;
}

std::optional<Importance> Layout::importance_of(std::string_view normal) const {
  for (const auto& [words, value] : importance_) {
    if (holds_words(normal, words)) return value;
  }
  return std::nullopt;
}

int Layout::count_cues(std::string_view text, Kind kind) const {
  for (const auto& [of, cues] : cues_) {
    if (of != kind) continue;
    std::vector<int> hits;
    cues->match(text, hits);
    return static_cast<int>(hits.size());
  }
  return 0;
}

std::optional<Kind> Layout::sort_text(std::string_view text) const {
  std::optional<Kind> best;
  int most = 0;
  for (const auto& [kind, cues] : cues_) {
    const int count = count_cues(text, kind);
    if (count > most) best = kind, most = count;
  }
  return best;
}

Layouts::Layouts() {
  for (const EmbeddedLayout& embedded : embedded_layouts()) {
    if (!find(embedded.id)) add(embedded.toml, std::string(embedded.id) + ".toml", Origin::built_in);
  }
}
Layouts::~Layouts() = default;
Layouts::Layouts(Layouts&&) noexcept = default;
Layouts& Layouts::operator=(Layouts&&) noexcept = default;

/// A built-in layout may extend one whose turn has not come yet.
void Layouts::add_embedded(std::string_view id) {
  for (const EmbeddedLayout& embedded : embedded_layouts()) {
    if (embedded.id == id) add(embedded.toml, std::string(id) + ".toml", Origin::built_in);
  }
}

std::string Layouts::add(std::string_view toml, std::string_view file) {
  return add(toml, file, Origin::user);
}

std::string Layouts::add(std::string_view toml, std::string_view file, Origin origin) {
  LayoutSource source = read_layout(toml, file, origin, [this](std::string_view id) {
    if (!find(id)) add_embedded(id);
    const Layout* found = find(id);
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
  std::string words;
  fold_words(text.view().substr(0, kSignsWithin), words);
  const Layout* best = nullptr;
  std::size_t most = 0;
  for (const auto& layout : layouts_) {
    const std::size_t signs = layout->signs_in(words);
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
    entries.push_back({layout->id(), layout->source().name, layout->source().extends});
  }
  return entries;
}

}  // namespace vacparse
