// SPDX-License-Identifier: MIT
// A layout is proved by its samples, and a sample by its layout.

#include <re2/re2.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "embedded.hpp"
#include "layout.hpp"
#include "samples.hpp"
#include "sections.hpp"
#include "vacparse/parse.hpp"
#include "values/fold.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("every layout has samples, and every folder of samples a layout") {
  std::set<std::string> ids;
  for (const Layouts::Entry& layout : Layouts().list()) ids.insert(layout.id);
  std::set<std::string> folders;
  for (const Sample& sample : samples()) folders.insert(sample.layout);
  CHECK(ids == folders);
}

TEST_CASE("a layout's id is its file's name") {
  const Layouts layouts;
  CHECK(embedded_layouts().size() == layouts.list().size());
  for (const EmbeddedLayout& embedded : embedded_layouts()) {
    CAPTURE(embedded.id);
    CHECK(layouts.find(embedded.id) != nullptr);
    CHECK(embedded.toml == read_file(std::filesystem::path(VACPARSE_SOURCE "/src/layouts") /
                                     (std::string(embedded.id) + ".toml")));
  }
}

TEST_CASE("every sample is detected as its folder says") {
  const Layouts layouts;
  for (const Sample& sample : samples()) {
    CAPTURE(sample.id);
    CHECK(parse(sample.bytes, layouts).layout == sample.layout);
  }
}

TEST_CASE("a layout that is given by its file reads as the one built in") {
  const Layouts built_in;
  for (const EmbeddedLayout& embedded : embedded_layouts()) {
    Layouts layouts;
    const std::string id = layouts.add(embedded.toml, std::string(embedded.id) + ".toml");
    CHECK(id == embedded.id);
  }
}

/// What the samples show: the normal forms of their labels, headings and groups, by sample.
struct Shown {
  std::string layout;           ///< the folder
  std::string text;             ///< decoded
  std::set<std::string> names;  ///< of labels and headings, and of both halves of those with a slash
  std::set<std::string> groups;
};

void add_name(std::string_view words, std::set<std::string>& names) {
  names.insert(normal_form(words));
  const std::size_t slash = words.find('/');
  if (slash == std::string_view::npos) return;
  names.insert(normal_form(words.substr(0, slash)));
  names.insert(normal_form(words.substr(slash + 1)));
}

Shown show(const Sample& sample, const Layouts& layouts) {
  const Text text = decode(sample.bytes);
  Shown shown{sample.layout, std::string(text.view()), {}, {}};
  for (const Block& block : split(text, layouts.detect(text)).blocks) {
    if (block.role == Block::Role::group) shown.groups.emplace(text.view(block.text));
    if (block.role == Block::Role::label) add_name(text.view(*block.title), shown.names);
    if (block.role == Block::Role::heading) add_name(text.view(block.text), shown.names);
  }
  return shown;
}

/// Collects what a layout says that none of its samples shows.
class Unmet {
 public:
  Unmet(const Layout& layout, const LayoutSource* parent, const std::vector<Shown>& all)
      : source_(layout.source()), parent_(parent) {
    for (const Shown& shown : all) {
      if (parent && shown.layout != layout.id()) continue;
      shown_.push_back(&shown);
    }
  }

  std::vector<std::string> find() {
    find_rules(source_.labels, parent_ ? &parent_->labels : nullptr, "label");
    find_rules(source_.headings, parent_ ? &parent_->headings : nullptr, "heading");
    find_signs();
    find_groups();
    return std::move(unmet_);
  }

 private:
  void note(std::string_view what, const std::string& phrase) {
    unmet_.push_back(source_.id + ": " + std::string(what) + ": " + phrase);
  }

  template <class Meets>
  bool is_met(Meets&& meets) const {
    return std::any_of(shown_.begin(), shown_.end(), [&](const Shown* shown) { return meets(*shown); });
  }

  /// True where `parent` has the phrase too: then the parent's samples prove it.
  template <class Rules>
  static bool has_phrase(const Rules* parent, const std::string& phrase) {
    return parent && std::any_of(parent->begin(), parent->end(),
                                 [&](const auto& inherited) { return inherited.first == phrase; });
  }

  template <class Rules>
  void find_rules(const Rules& rules, const Rules* parent, std::string_view what) {
    for (const auto& [phrase, rule] : rules) {
      if (has_phrase(parent, phrase)) continue;
      const bool is_pattern = phrase.size() > 2 && phrase.front() == '/' && phrase.back() == '/';
      const std::string words = is_pattern ? phrase.substr(1, phrase.size() - 2) : normal_form(phrase);
      const re2::RE2 pattern("(?i)" + words);
      const bool met = is_met([&](const Shown& shown) {
        if (!is_pattern) return shown.names.count(words) > 0;
        return std::any_of(shown.names.begin(), shown.names.end(),
                           [&](const std::string& name) { return re2::RE2::FullMatch(name, pattern); });
      });
      if (!met) note(what, phrase);
    }
  }

  void find_signs() {
    for (const std::vector<std::string>& group : source_.signs) {
      const Layout alone(LayoutSource{.id = "sign", .signs = {group}});
      const auto shows = [&](const Shown& shown) {
        const Vocabulary vocabulary(fold(shown.text));
        PhraseFinder finder(shown.text, vocabulary);
        return alone.signs_in(finder) > 0;
      };
      if (!is_met(shows)) note("sign", group.front());
    }
  }

  void find_groups() {
    for (const std::string& group : source_.groups) {
      if (has(parent_, group)) continue;
      const re2::RE2 pattern(group);
      const bool met = is_met([&](const Shown& shown) {
        return std::any_of(shown.groups.begin(), shown.groups.end(),
                           [&](const std::string& name) { return re2::RE2::FullMatch(name, pattern); });
      });
      if (!met) note("group", group);
    }
  }

  static bool has(const LayoutSource* parent, const std::string& group) {
    return parent && std::find(parent->groups.begin(), parent->groups.end(), group) != parent->groups.end();
  }

  const LayoutSource& source_;
  const LayoutSource* parent_;
  std::vector<const Shown*> shown_;
  std::vector<std::string> unmet_;
};

TEST_CASE("every phrase, sign and group of a layout is met by some sample") {
  const Layouts layouts;
  std::vector<Shown> all;
  for (const Sample& sample : samples()) all.push_back(show(sample, layouts));
  std::vector<std::string> unmet;
  for (const Layouts::Entry& entry : layouts.list()) {
    const Layout* parent = layouts.find(entry.extends);
    for (const std::string& one :
         Unmet(*layouts.find(entry.id), parent ? &parent->source() : nullptr, all).find()) {
      unmet.push_back(one);
    }
  }
  std::string list;
  for (const std::string& one : unmet) list += one + "\n";
  INFO(unmet.size() << " unmet:\n" << list);
  CHECK(unmet.empty());
}

}  // namespace
}  // namespace vacparse::test
