// SPDX-License-Identifier: MIT
// TOML -> LayoutSource. Every complaint points at file:line:column.
#include <algorithm>
#include <array>
#include <functional>

#include "layout/inherit.hpp"
#include "layout/nodes.hpp"
#include "layout/parts.hpp"
#include "layout/source.hpp"
#include "phrase.hpp"

namespace vacparse {
namespace {

/// Reads one file. `out` already holds what the layout inherits.
class Reader {
 public:
  Reader(std::string_view file, Origin origin, LayoutSource& out) : file_(file), origin_(origin), out_(out) {}

  void read(const toml::table& root) {
    if (const toml::node* parts = root.get("parts")) add_parts(*parts);
    for (const auto& [key, node] : root) {
      const auto row = std::find_if(kParts.begin(), kParts.end(),
                                    [&name = key](const Part& part) { return part.key == name.str(); });
      if (row == kParts.end())
        fail(file_, key.source(), "no such key: " + std::string(key.str()) + "; keys are " + keys());
      (this->*row->read)(node);
    }
  }

 private:
  struct Part {
    std::string_view key;
    void (Reader::*read)(const toml::node&);
  };
  static const std::array<Part, 17> kParts;

  static std::string keys() {
    std::vector<std::string_view> names;
    for (const Part& part : kParts) names.push_back(part.key);
    return list_of(names);
  }

  /// The pattern with its parts put in.
  std::string pattern_of(const std::string& text, const toml::node& node, int groups) const {
    try {
      std::string pattern = put_in_parts(text, out_.parts);
      const std::string fault = origin_ == Origin::user ? fault_of_pattern(pattern, groups) : "";
      if (fault.empty()) return pattern;
      throw Error("layout", fault);
    } catch (const Error& error) {
      fail(file_, node.source(), error.what());
    }
  }

  std::string cue_of(const std::string& text, const toml::node& node) const {
    return pattern_of(text, node, -1);
  }
  std::string prose_of(const std::string& text, const toml::node& node) const {
    return pattern_of(text, node, 1);
  }

  std::string phrase_of(const std::string& phrase, const toml::node& node) const {
    if (const auto pattern = pattern_in(phrase))
      return '/' + pattern_of(std::string(*pattern), node, -1) + '/';
    if (normal_form(phrase).empty())
      fail(file_, node.source(), "a phrase needs at least one letter or digit: " + phrase);
    return phrase;
  }

  /// Where only whole words are looked for, a pattern would be read as words.
  std::string words_of(const std::string& phrase, const toml::node& node) const {
    if (pattern_in(phrase)) fail(file_, node.source(), "only words can stand here, no /pattern/: " + phrase);
    return phrase_of(phrase, node);
  }

  template <class E>
  E named(const toml::key& key, std::string_view name, std::string_view what) const {
    if (const auto value = find_named<E>(name)) return *value;
    fail(file_, key.source(),
         "no such " + std::string(what) + ": " + std::string(name) + "; there are " + list_of(names_of<E>()));
  }

  LabelRule fields_of(const toml::key& key) const {
    LabelRule rule;
    rule.count = 0;
    std::string_view rest = key.str();
    while (true) {
      const std::size_t plus = rest.find('+');
      const std::string_view name = trim(rest.substr(0, plus));
      const auto field = find_field(name);
      if (!field) fail(file_, key.source(), "no such field: " + std::string(name));
      if (rule.count == rule.listed.size()) fail(file_, key.source(), "too many fields for one label");
      rule.listed[rule.count++] = *field;
      if (plus == std::string_view::npos) return rule;
      rest.remove_prefix(plus + 1);
    }
  }

  void read_id(const toml::node& node) { out_.id = text_of(file_, node); }
  void read_name(const toml::node& node) { out_.name = text_of(file_, node); }
  void read_extends(const toml::node&) {}  // merged in by read_layout before the rest is read
  void read_description(const toml::node& node) { text_of(file_, node); }

  void read_parts(const toml::node&) {}  // read before all that may refer to them

  /// A part that is named again is what the layout itself says.
  void add_parts(const toml::node& node) {
    each_key(file_, node, [&](const toml::key& key, const toml::node& text) {
      const std::string name(key.str());
      std::erase_if(out_.parts, [&name](const auto& inherited) { return inherited.first == name; });
      const std::string part = text_of(file_, text);
      const std::string fault = origin_ == Origin::user ? fault_of_pattern(part, 0) : "";
      if (!fault.empty()) fail(file_, text.source(), fault);
      out_.parts.emplace_back(name, part);
    });
  }

  void read_signs(const toml::node& node) {
    const auto* list = node.as_array();
    if (!list) fail(file_, node.source(), "expected a list of lists of phrases");
    for (const toml::node& group : *list) {
      std::vector<std::string>& phrases = out_.signs.emplace_back();
      each_text(file_, group, [&](const std::string& text, const toml::node& at) {
        phrases.push_back(words_of(text, at));
      });
    }
  }

  void read_labels(const toml::node& node) { add_labels(node, false); }
  void read_weak_labels(const toml::node& node) { add_labels(node, true); }

  /// key = list of texts: each text, as `text_of` reads it, with what its key says.
  template <class TextOf, class ValueOf>
  auto listed(const toml::node& node, const TextOf& text_of, const ValueOf& value_of) const {
    std::vector<std::pair<std::string, decltype(value_of(std::declval<const toml::key&>()))>> own;
    each_key(file_, node, [&](const toml::key& key, const toml::node& texts) {
      const auto value = value_of(key);
      each_text(file_, texts, [&](const std::string& text, const toml::node& at) {
        own.emplace_back(std::invoke(text_of, *this, text, at), value);
      });
    });
    return own;
  }

  void add_labels(const toml::node& node, bool weak) {
    override_phrases(out_.labels, listed(node, &Reader::phrase_of, [&](const toml::key& key) {
                       LabelRule rule = fields_of(key);
                       rule.weak = weak;
                       return rule;
                     }));
  }

  Kind kind_of(const toml::key& key, std::string_view name) const {
    return named<Kind>(key, name, "kind of section");
  }

  HeadingRule heading_of(const toml::key& key) const {
    const std::string_view names = key.str();
    const std::size_t plus = names.find('+');
    HeadingRule rule;
    if (names == "same") return rule;
    rule.kind = kind_of(key, trim(names.substr(0, plus)));
    if (plus != std::string_view::npos) rule.other = kind_of(key, trim(names.substr(plus + 1)));
    return rule;
  }

  void read_headings(const toml::node& node) {
    override_phrases(out_.headings,
                     listed(node, &Reader::phrase_of, [&](const toml::key& key) { return heading_of(key); }));
  }

  void read_heading_words(const toml::node& node) {
    auto own = listed(node, &Reader::words_of, [&](const toml::key& key) { return kind_of(key, key.str()); });
    // The longer phrase says more: "language requirements" before "requirements".
    std::stable_sort(own.begin(), own.end(),
                     [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    prepend(out_.heading_words, std::move(own));
  }

  void read_importance(const toml::node& node) {
    prepend(out_.importance, listed(node, &Reader::words_of, [&](const toml::key& key) {
              return named<Importance>(key, key.str(), "importance");
            }));
  }

  void read_page(const toml::node& node) {
    const std::vector<std::string_view> names(kFurnitureNames.begin(), kFurnitureNames.end());
    prepend(out_.page, listed(node, &Reader::words_of, [&](const toml::key& key) {
              const auto found = std::find(names.begin(), names.end(), key.str());
              if (found != names.end()) return static_cast<Furniture>(found - names.begin());
              fail(file_, key.source(),
                   "no such part of a page: " + std::string(key.str()) + "; there are " + list_of(names));
            }));
  }

  void read_leads(const toml::node& node) {
    prepend(out_.leads, listed(node, &Reader::words_of, [&](const toml::key& key) {
              if (key.str() != "title")
                fail(file_, key.source(), "only title can have leads, not " + std::string(key.str()));
              return Field::title;
            }));
  }

  void read_cues(const toml::node& node) {
    prepend(out_.cues,
            listed(node, &Reader::cue_of, [&](const toml::key& key) { return kind_of(key, key.str()); }));
  }

  void read_prose(const toml::node& node) {
    prepend(out_.prose, listed(node, &Reader::prose_of, [&](const toml::key& key) {
              const LabelRule fields = fields_of(key);
              if (fields.count != 1) fail(file_, key.source(), "a prose pattern gives one field");
              return fields.listed[0];
            }));
  }

  void read_groups(const toml::node& node) {
    each_text(file_, node, [&](const std::string& text, const toml::node& at) {
      out_.groups.push_back(pattern_of(text, at, 2));
    });
  }

  void read_defaults(const toml::node& node) {
    each_key(file_, node, [&](const toml::key& key, const toml::node& value) {
      if (key.str() == "organization") {
        out_.organizations.clear();
        each_text(file_, value,
                  [&](const std::string& text, const toml::node&) { out_.organizations.push_back(text); });
      } else if (key.str() == "grade_scale") {
        out_.grade_scale = text_of(file_, value);
      } else if (key.str() == "date_order") {
        out_.date_order = find_named<DateOrder>(text_of(file_, value));
        if (!out_.date_order) fail(file_, value.source(), "expected \"dmy\" or \"mdy\"");
      } else if (key.str() == "dollar") {
        out_.dollar = text_of(file_, value);
      } else {
        fail(file_, key.source(),
             "no such default: " + std::string(key.str()) +
                 "; there are organization, grade_scale, date_order, dollar");
      }
    });
  }

  std::string_view file_;
  Origin origin_;
  LayoutSource& out_;
};

const std::array<Reader::Part, 17> Reader::kParts = {{
    {"id", &Reader::read_id},
    {"name", &Reader::read_name},
    {"extends", &Reader::read_extends},
    {"parts", &Reader::read_parts},
    {"signs", &Reader::read_signs},
    {"labels", &Reader::read_labels},
    {"weak_labels", &Reader::read_weak_labels},
    {"headings", &Reader::read_headings},
    {"heading_words", &Reader::read_heading_words},
    {"importance", &Reader::read_importance},
    {"page", &Reader::read_page},
    {"leads", &Reader::read_leads},
    {"cues", &Reader::read_cues},
    {"prose", &Reader::read_prose},
    {"groups", &Reader::read_groups},
    {"defaults", &Reader::read_defaults},
    {"description", &Reader::read_description},
}};

}  // namespace

LayoutSource read_layout(std::string_view toml, std::string_view file, Origin origin,
                         const std::function<const LayoutSource*(std::string_view)>& find) {
  const toml::parse_result result = toml::parse(toml, file);
  if (!result) fail(file, result.error().source(), std::string(result.error().description()));
  const toml::table& root = result.table();

  LayoutSource out;
  const toml::node* id = root.get("id");
  if (!id) fail(file, root.source(), "a layout needs an id, as in id = \"my-layout\"");
  const bool is_root = id->value_or(std::string_view()) == "generic";
  const toml::node* extends = root.get("extends");
  const std::string parent = extends ? extends->value_or(std::string()) : is_root ? "" : "generic";
  if (!parent.empty()) {
    const LayoutSource* inherited = find(parent);
    if (!inherited) fail(file, (extends ? extends : id)->source(), "no such layout: " + parent);
    out = *inherited;
    out.signs.clear();
    out.name.clear();
  } else if (!is_root) {
    fail(file, extends->source(), "expected the id of a layout");
  }
  out.extends = parent;
  Reader(file, origin, out).read(root);
  if (out.name.empty()) out.name = out.id;
  return out;
}

}  // namespace vacparse
