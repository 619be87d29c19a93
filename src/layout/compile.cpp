// SPDX-License-Identifier: MIT
#include "layout/compile.hpp"

#include <algorithm>
#include <bit>
#include <map>

#include "layout/finite.hpp"
#include "layout/make_gate.hpp"
#include "phrase.hpp"
#include "text/bytes.hpp"

namespace vacparse {
namespace {

class Compiler {
 public:
  Compiler(const LayoutSource& source, SharedTables& shared) : source_(source), shared_(shared) {}

  StoredLayout compile() {
    out_.id = store(source_.id);
    out_.name = store(source_.name);
    out_.extends = store(source_.extends);
    store_signs();
    for (const std::string& name : source_.organizations) out_.organizations.push_back(store(name));
    if (source_.grade_scale) out_.grade_scale = store(*source_.grade_scale);
    if (source_.dollar) out_.dollar = store(*source_.dollar);
    out_.date_order = source_.date_order;
    out_.labels = store_rules(source_.labels, out_.label_rules);
    out_.label_patterns = static_cast<std::uint32_t>(out_.names.size());
    out_.headings = store_rules(source_.headings, out_.heading_rules);
    out_.name_gate = store_gate(out_.names, 0, [](std::size_t) { return Asked::of_names; });
    out_.heading_words = store_words(source_.heading_words);
    out_.importance = store_words(source_.importance);
    out_.page = store_words(source_.page);
    out_.leads = store_words(source_.leads);
    store_texts();
    for (const Stored name : out_.names) out_.name_programs.push_back(store_program(name));
    for (const Stored text : out_.texts) out_.text_programs.push_back(store_program(text));
    return std::move(out_);
  }

 private:
  Stored store(std::string_view text) { return shared_.store(text); }
  Program store_program(Stored pattern) { return shared_.store_program(view(pattern)); }
  std::string_view view(Stored piece) const { return shared_.view(piece); }

  /// In each group the sign that most groups have goes first: where it is missing they all are. Of equals the
  /// longer goes first.
  void store_signs() {
    std::map<std::string, int> groups;
    for (const auto& group : source_.signs) {
      for (const std::string& sign : group) ++groups[sign];
    }
    std::string folded;
    for (auto group : source_.signs) {
      std::stable_sort(group.begin(), group.end(), [&](const std::string& one, const std::string& other) {
        return std::pair(groups[one], one.size()) > std::pair(groups[other], other.size());
      });
      for (const std::string& sign : group) {
        fold_words(sign, folded);
        out_.signs.push_back(store(folded));
      }
      out_.sign_groups.push_back(static_cast<std::uint32_t>(out_.signs.size()));
    }
  }

  /// Phrases go to the table, /patterns/ to the names; equal rules are stored once.
  template <class Rule>
  StoredPhrases store_rules(const std::vector<std::pair<std::string, Rule>>& from, std::vector<Rule>& rules) {
    std::vector<std::pair<std::string, std::uint32_t>> phrases, patterned;
    for (const auto& [phrase, rule] : from) {
      const auto known = std::find(rules.begin(), rules.end(), rule);
      const auto number = static_cast<std::uint32_t>(known - rules.begin());
      if (known == rules.end()) rules.push_back(rule);
      if (const auto pattern = pattern_in(phrase)) {
        store_pattern(*pattern, number, patterned);
      } else {
        phrases.emplace_back(normal_form(phrase), number);
      }
    }
    phrases.insert(phrases.end(), patterned.begin(), patterned.end());
    return store_phrases(phrases);
  }

  /// The branches that match a few texts alone give phrases; what is left stays a pattern.
  void store_pattern(std::string_view pattern, std::uint32_t rule,
                     std::vector<std::pair<std::string, std::uint32_t>>& phrases) {
    constexpr std::size_t kMostTexts = 3000;
    std::string rest;
    for (const std::string_view branch : branches_of(pattern)) {
      if (const auto texts = texts_of(branch, kMostTexts)) {
        for (const std::string& text : *texts) phrases.emplace_back(text, rule);
      } else {
        rest += (rest.empty() ? "" : "|") + std::string(branch);
      }
    }
    if (rest.empty()) return;
    out_.names.push_back(store("(?i)" + rest));
    out_.name_rules.push_back(rule);
  }

  /// Of equal phrases the first stands: what the layout says itself goes before what it inherits.
  StoredPhrases store_phrases(const std::vector<std::pair<std::string, std::uint32_t>>& phrases) {
    StoredPhrases table;
    table.slots.resize(std::bit_ceil(2 * phrases.size() + 1));
    for (const auto& pair : phrases) {
      const std::string& phrase = pair.first;
      const std::uint32_t hash = hash_of(phrase);
      std::size_t slot = hash & (table.slots.size() - 1);
      const auto taken = [&] { return table.slots[slot] != 0; };
      const auto same = [&] {
        return view(table.rows[PhraseTable::row_of(table.slots[slot])].phrase) == phrase;
      };
      while (taken() && !same()) slot = (slot + 1) & (table.slots.size() - 1);
      if (taken()) continue;
      if (table.rows.size() == PhraseTable::kMostRows)
        throw Error("layout", "a layout may have no more than 16,777,215 phrases of a kind");
      table.slots[slot] = PhraseTable::slot_of(table.rows.size(), hash);
      table.rows.push_back({store(phrase), pair.second});
    }
    return table;
  }

  template <class E>
  StoredWords store_words(const std::vector<std::pair<std::string, E>>& from) {
    std::map<std::string, std::vector<WordTable::Row>> by_first;
    std::uint32_t rank = 0;
    for (const auto& [phrase, value] : from) {
      const std::string words = normal_form(phrase);
      by_first[words.substr(0, words.find(' '))].push_back(
          {store(words), rank++, static_cast<std::uint32_t>(value), 0});
    }
    StoredWords table;
    std::vector<std::pair<std::string, std::uint32_t>> firsts;
    for (auto& [first, rows] : by_first) {
      firsts.emplace_back(first, static_cast<std::uint32_t>(table.rows.size()));
      rows.back().last = 1;
      table.rows.insert(table.rows.end(), rows.begin(), rows.end());
    }
    table.firsts = store_phrases(firsts);
    return table;
  }

  void store_texts() {
    for (const auto& [cue, kind] : source_.cues) {
      out_.texts.push_back(store("(?i)" + cue));
      out_.cues.push_back(kind);
      const auto known = std::find(out_.cue_kinds.begin(), out_.cue_kinds.end(), kind);
      if (known == out_.cue_kinds.end()) out_.cue_kinds.push_back(kind);
    }
    out_.cue_gate = store_gate(out_.texts, 0, [](std::size_t) { return Asked::of_pieces; });
    for (const auto& [pattern, field] : source_.prose) {
      out_.texts.push_back(store(pattern));
      out_.prose.push_back(field);
    }
    const std::size_t groups = out_.texts.size();
    for (const std::string& group : source_.groups) out_.texts.push_back(store(group));
    out_.prose_gate = store_gate(out_.texts, out_.cues.size(), [=](std::size_t number) {
      return number < groups ? Asked::of_pieces : Asked::of_whole_pieces;
    });
  }

  /// Of the patterns from `first` on.
  template <class AskedOf>
  StoredGate store_gate(const std::vector<Stored>& sources, std::size_t first, AskedOf&& asked_of) {
    std::vector<GatePattern> patterns;
    for (std::size_t number = first; number < sources.size(); ++number) {
      const std::string source(view(sources[number]));
      patterns.push_back({static_cast<std::uint32_t>(number), source, asked_of(number)});
    }
    return make_gate(patterns, [this](std::string_view text) { return store(text); });
  }

  const LayoutSource& source_;
  SharedTables& shared_;
  StoredLayout out_;
};

}  // namespace

std::uint32_t hash_of(std::string_view phrase) {
  std::uint64_t hash = phrase.size();
  const auto mix = [&hash](std::uint64_t bytes) {
    hash = (hash ^ bytes) * 0x9E3779B97F4A7C15U;
    hash ^= hash >> 29U;
  };
  if (phrase.size() < kEightBytes) {
    mix(number_of(phrase));
  } else {
    const std::size_t last = phrase.size() - kEightBytes;
    for (std::size_t at = 0; at < last; at += kEightBytes) mix(number_at(phrase.data() + at));
    mix(number_at(phrase.data() + last));
  }
  return static_cast<std::uint32_t>(hash >> 32U);
}

LayoutTables StoredLayout::tables(const SharedTables& shared) const {
  LayoutTables tables;
  tables.pool = shared.pool();
  tables.id = id, tables.name = name, tables.extends = extends;
  tables.signs = signs;
  tables.sign_groups = sign_groups;
  tables.organizations = organizations;
  tables.grade_scale = grade_scale;
  tables.date_order = date_order;
  tables.name_programs = name_programs;
  tables.text_programs = text_programs;
  tables.steps = shared.steps();
  tables.sets = shared.sets();
  tables.ranges = shared.ranges();
  tables.looks = shared.looks();
  tables.dollar = dollar;
  tables.labels = labels.tables();
  tables.headings = headings.tables();
  tables.label_rules = label_rules;
  tables.heading_rules = heading_rules;
  tables.heading_words = heading_words.tables();
  tables.importance = importance.tables();
  tables.page = page.tables();
  tables.leads = leads.tables();
  tables.names = names;
  tables.name_rules = name_rules;
  tables.label_patterns = label_patterns;
  tables.name_gate = name_gate.tables();
  tables.texts = texts;
  tables.cues = cues;
  tables.cue_kinds = cue_kinds;
  tables.prose = prose;
  tables.cue_gate = cue_gate.tables();
  tables.prose_gate = prose_gate.tables();
  return tables;
}

StoredLayout compile(const LayoutSource& source, SharedTables& shared) {
  return Compiler(source, shared).compile();
}

}  // namespace vacparse
