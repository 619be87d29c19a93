// SPDX-License-Identifier: MIT
#include <algorithm>
#include <utility>

#include "parse/reading.hpp"
#include "parse/requirement_words.hpp"
#include "phrase.hpp"
#include "values.hpp"
#include "values/importance.hpp"
#include "values/quantities.hpp"
#include "values/words.hpp"

namespace vacparse {
namespace {

/// What is known of an item before its own words are read.
struct Setting {
  Kind kind = Kind::requirements;  ///< of the heading
  std::optional<Span> heading;
  std::optional<Importance> importance;  ///< of the heading
};

class RequirementReader {
 public:
  explicit RequirementReader(Reading& reading) : reading_(reading), out_(reading.notice().requirements) {}

  void read_part(std::size_t index) {
    const Part& part = reading_.sections.parts[index];
    Setting setting{part.section.kind, part.section.heading, part.importance};
    // "Desired profile" weighs nothing, though "desired" alone would.
    if (setting.importance == Importance::unstated) setting.importance.reset();
    const std::vector<Block>& blocks = reading_.sections.blocks;
    std::size_t first = part.first_block;
    if (first < part.end_block && blocks[first].role == Block::Role::heading && part.section.heading) ++first;
    while (first < part.end_block) {
      std::size_t end = first;
      while (end < part.end_block && blocks[end].role != Block::Role::heading) ++end;
      read_stretch(setting, first, end, is_introduction(index));
      if (end < part.end_block) enter_sub_heading(setting, part, blocks[end]);
      first = end + 1;
    }
  }

  /// The least number of years on the first path: of the first item that requires any.
  std::optional<double> years() const { return years_ ? years_ : education_years_; }

 private:
  std::string_view view(Span span) const { return reading_.view(span); }

  /// Text without a list, under a heading that others of its kind follow, speaks of the requirements as a
  /// whole.
  bool is_introduction(std::size_t index) const {
    const std::vector<Part>& parts = reading_.sections.parts;
    return parts[index].section.kind == Kind::requirements && index + 1 < parts.size() &&
           is_requirement(parts[index + 1].section.kind);
  }

  void enter_sub_heading(Setting& setting, const Part& part, const Block& heading) {
    std::string normal;
    normal_form(view(heading.text), normal);
    setting.heading = heading.text;
    const auto own = reading_.layout.importance_of(normal);
    setting.importance = own ? own : part.importance;
  }

  void read_stretch(const Setting& setting, std::size_t first, std::size_t end, bool before_others) {
    const std::vector<Block>& blocks = reading_.sections.blocks;
    const auto is_item = [](const Block& block) { return block.role == Block::Role::item; };
    const bool list = std::any_of(blocks.begin() + static_cast<std::ptrdiff_t>(first),
                                  blocks.begin() + static_cast<std::ptrdiff_t>(end), is_item);
    // What follows "... the following requirements:" is a list, even where its bullets were lost.
    const bool led = !list && end - first > 2 && view(blocks[first].text).ends_with(':');
    if (led) out_.introduction.push_back(blocks[first++].whole);
    for (; first < end && !is_item(blocks[first]); ++first) {
      if (!introduces(setting, blocks[first], list, before_others)) break;
      out_.introduction.push_back(blocks[first].whole);
      note_years(WordRow(view(blocks[first].text)), setting, setting.kind, std::nullopt);
    }
    for (Item& item : read_items(reading_, first, end)) {
      if (mixes(setting, item)) {
        for (const std::string_view sentence : split_sentences(view(item.text)))
          add(setting, {reading_.text().span_of(sentence), {}});
      } else {
        add(setting, std::move(item));
      }
    }
  }

  /// A paragraph that asks for things of more than one kind: each sentence goes where its own words say.
  static bool mixes(const Setting& setting, const Item& item) {
    return setting.kind == Kind::requirements && !setting.heading && item.items.empty();
  }

  bool introduces(const Setting& setting, const Block& block, bool list, bool before_others) const {
    if (block.role == Block::Role::rule) return false;
    const std::string_view text = view(block.text);
    if (list && text.ends_with(':')) return true;
    if (setting.kind != Kind::requirements || !(list || before_others)) return false;
    return !asks(text);
  }

  static bool asks(std::string_view text) {
    const WordRow words(text);
    return read_experience_years(words, false).has_value() || !read_degrees(words).empty() ||
           !read_languages(words, false).empty();
  }

  void add(const Setting& setting, Item item) {
    const std::string_view text = view(item.text);
    const WordRow words(text);
    const Kind kind = sort(setting, text);
    auto own = importance_of_requirement(words);
    if (setting.importance == Importance::desirable && only_measures(words)) own.reset();
    const bool alternative = std::exchange(open_path_, ends_in_or(text));
    if (!alternative) note_years(words, setting, kind, own);
    const bool languages = add_languages(setting, item, words, kind == Kind::languages);
    constexpr std::size_t kFewWords = 4;  // "Spanish.", "French and Arabic."
    const bool nothing_else = kind == Kind::requirements && item.items.empty() && words.size() <= kFewWords;
    if (languages && (kind == Kind::languages || nothing_else)) return;
    Requirement requirement{
        item.text, setting.heading, own.value_or(setting.importance.value_or(Importance::unstated)), {}};
    requirement.items = std::move(item.items);
    note_years_of_list(requirement.items, setting, kind, own, alternative);
    place(kind, words, std::move(requirement));
  }

  void note_years(const Words& words, const Setting& setting, Kind kind, std::optional<Importance> own) {
    const bool education = setting.kind == Kind::education;
    std::optional<double>& years = education ? education_years_ : years_;
    if (years || !name_time(words) || (!own && setting.importance == Importance::desirable)) return;
    for (const std::string_view piece : split_sentences(words.piece())) {
      // Another path, or what is wished only.
      const std::string_view sentence =
          piece.substr(0, std::min(piece.find("alternatively"), piece.find(" preferably with ")));
      for (std::size_t at = 0, end = 0; at < sentence.size() && !years; at = end + 2) {
        end = std::min(sentence.find("; ", at), sentence.size());
        const Words clause = words.part(sentence.substr(at, end - at));
        if (clause.is(0, "or") || is_second_path(clause)) continue;
        if (read_importance(clause) == Importance::desirable) continue;
        years = read_experience_years(clause, kind == Kind::experience);
      }
    }
  }

  void note_years_of_list(const std::vector<Item>& items, const Setting& setting, Kind kind,
                          std::optional<Importance> own, bool alternative) {
    bool open = alternative;
    for (const Item& item : items) {
      if (!open) note_years(WordRow(view(item.text)), setting, kind, own);
      open = open || ends_in_or(view(item.text));
    }
  }

  /// A heading that mixes kinds leaves it to the item's own words.
  Kind sort(const Setting& setting, std::string_view text) const {
    if (setting.kind != Kind::requirements) return setting.kind;
    static constexpr Kind kKinds[] = {Kind::languages, Kind::education, Kind::experience, Kind::skills};
    return reading_.scan.sort_text(text, kKinds).value_or(Kind::requirements);
  }

  void place(Kind kind, const Words& words, Requirement requirement) {
    switch (kind) {
      case Kind::education: {
        Education education{std::move(requirement), read_degrees(words), read_study_years(words)};
        out_.education.push_back(std::move(education));
        break;
      }
      case Kind::experience: {
        Experience experience{std::move(requirement), read_experience_years(words, true)};
        out_.experience.push_back(std::move(experience));
        break;
      }
      case Kind::skills:
        out_.skills.push_back(std::move(requirement));
        break;
      default:
        out_.other.push_back(std::move(requirement));
        break;
    }
  }

  /// One entry for each language the item and its list ask for; false when they ask for none. Under a heading
  /// of languages, the sentences that name none, or one again, go to `other`.
  bool add_languages(const Setting& setting, const Item& item, const Words& words, bool under_languages) {
    const bool found = add_languages_of(setting, item.text, words, under_languages);
    bool any = found;
    std::vector<Span> silent;
    if (!found) silent.push_back(item.text);
    add_languages_of_list(setting, item.items, under_languages, any, silent);
    if (!under_languages || !any) return any;
    for (const Span text : silent) keep(setting, text);
    return true;
  }

  /// `silent`: those of the list that name no language.
  void add_languages_of_list(const Setting& setting, const std::vector<Item>& items, bool under_languages,
                             bool& any, std::vector<Span>& silent) {
    for (const Item& item : items) {
      const bool found = add_languages_of(setting, item.text, WordRow(view(item.text)), under_languages);
      any = any || found;
      if (!found) silent.push_back(item.text);
      add_languages_of_list(setting, item.items, under_languages, any, silent);
    }
  }

  bool add_languages_of(const Setting& setting, Span text, const Words& words, bool under_languages) {
    // "Paid by the German scale": what a mere cue took for languages has to ask for them.
    const std::vector<LanguageFound> found = read_languages(words, under_languages && setting.heading);
    std::vector<std::string_view> kept;
    for (const LanguageFound& language : found) {
      const auto known = std::find_if(out_.languages.begin(), out_.languages.end(),
                                      [&](const Language& one) { return one.code == language.code; });
      const bool fresh = known == out_.languages.end();
      if (fresh || view(known->text) == language.text) kept.push_back(language.text);
      if (fresh) out_.languages.push_back(entry_of(setting, language));
    }
    if (under_languages && !found.empty()) keep_other_sentences(setting, text, kept);
    return !found.empty();
  }

  /// What is asked without a word on how much it matters is asked.
  Language entry_of(const Setting& setting, const LanguageFound& found) const {
    Language language{reading_.text().span_of(found.text), found.code, found.name, std::nullopt,
                      Importance::required};
    if (!found.level.empty()) language.level = reading_.text().span_of(found.level);
    language.importance = found.importance.value_or(setting.importance.value_or(Importance::required));
    return language;
  }

  /// What no entry of a language says, or another one said in other words.
  void keep_other_sentences(const Setting& setting, Span text, const std::vector<std::string_view>& kept) {
    for (const std::string_view sentence : split_sentences(view(text))) {
      const bool read = std::any_of(kept.begin(), kept.end(), [&](std::string_view words) {
        return words.data() < sentence.data() + sentence.size() &&
               sentence.data() < words.data() + words.size();
      });
      if (!read) keep(setting, reading_.text().span_of(sentence));
    }
  }

  /// Under a mixed heading a sentence goes where its own words say.
  void keep(const Setting& setting, Span text) {
    const WordRow words(view(text));
    const auto importance = read_importance(words);
    const Kind kind = setting.kind == Kind::requirements ? sort(setting, view(text)) : Kind::other;
    place(
        kind, words,
        {text, setting.heading, importance.value_or(setting.importance.value_or(Importance::unstated)), {}});
  }

  Reading& reading_;
  Requirements& out_;
  std::optional<double> years_;
  std::optional<double>
      education_years_;     ///< under a heading of education: they count where no others are asked
  bool open_path_ = false;  ///< the last item ended in "or"
};

}  // namespace

void read_requirements(Reading& reading) {
  RequirementReader reader(reading);
  for (std::size_t i = 0; i < reading.sections.parts.size(); ++i) {
    if (is_requirement(reading.sections.parts[i].section.kind)) reader.read_part(i);
  }
  reading.notice().requirements.experience_years_min = reader.years();
}

}  // namespace vacparse
